import { siteCells, siteProgramme } from '../figures.server.ts';
import { toCsv } from './to-csv.ts';

export const prerender = true;

/** Every published figure as a table, for a spreadsheet. */
export const GET = () =>
	new Response(toCsv(siteCells(), siteProgramme().synthetic), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
