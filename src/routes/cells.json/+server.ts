import { siteCells } from '../figures.server.ts';

export const prerender = true;

/** Every published figure, one cell a line. */
export const GET = () =>
	new Response(
		`[\n${siteCells()
			.map((cell) => JSON.stringify(cell))
			.join(',\n')}\n]\n`,
		{
			headers: { 'content-type': 'application/json' }
		}
	);
