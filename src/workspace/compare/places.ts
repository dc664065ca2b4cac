import { countryColour } from '#charts/palette.ts';
import { codeName } from '#language/names.ts';
import { shortWholeName } from '#language/whole.ts';
import type { Cell } from '#schemas/cell.ts';
import { chosenOf } from '#schemas/filters.ts';
import { canvasSides } from './canvas.ts';
import type { FigureInput } from './figure-view.ts';

/** A country of a figure, or all of them together. */
export interface Place {
	id: string;
	title: string;
	colour: string;
	/** Undefined for all together. */
	country: string | undefined;
}

/** The countries that any selection has, in the programme's order, and all together last. */
export function placesOf(
	{ t, programme, canvas }: FigureInput,
	{ byCountry, whole }: { byCountry: boolean; whole: Cell | undefined }
): Place[] {
	const count = programme.countries.length;
	const selected = (code: string) =>
		canvasSides(canvas).some((side) => chosenOf(canvas[side]!, 'country')?.includes(code) ?? true);
	const countries = programme.countries.flatMap(({ code }, i): Place[] =>
		byCountry && selected(code)
			? [
					{
						id: code,
						title: codeName(t, programme, 'country', code),
						colour: countryColour(i, count),
						country: code
					}
				]
			: []
	);
	const all = canvas.against
		? t('figures.all-selected')
		: shortWholeName(t, programme, 'country', { where: canvas.where, without: whole?.without });
	return [...countries, { id: 'all', title: all, colour: 'var(--ink)', country: undefined }];
}
