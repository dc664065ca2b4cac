import { json } from '@sveltejs/kit';
import { sitePractices } from '../../figures.server.ts';

export const prerender = true;

/** The good practices of the programme, fetched where a report is written. */
export const GET = () => json(sitePractices());
