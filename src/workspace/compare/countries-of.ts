import { chosenOf } from '#schemas/filters.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Canvas } from './canvas.ts';

/** The countries that a canvas shows, under either selection; those of the programme where none is chosen. */
export function countriesOf(
	{ where, against }: Canvas,
	{ countries }: Pick<Programme, 'countries'>
): string[] {
	const chosen = [where, ...(against ? [against] : [])].map((side) => chosenOf(side, 'country'));
	return countries.map(({ code }) => code).filter((code) => chosen.some((of) => of?.includes(code) ?? true));
}
