import { exactValue } from '#schemas/exact-value.ts';
import { hasFigure, isCurrent, numberText, ratioText, valueText } from '../figure.ts';
import type { Translate } from '../translate.ts';
import { withAbsent, type Part } from './chart-titles.ts';

/** More groups than this are not read one by one in a title, nor groups whose names fill more than two lines of a phone. */
const few = 3;
const long = 80;

/**
 * Every group with its figure, where they are few: "Completed the course: women 34 of 60 and men 24 of 52; no figure for Not
 * disclosed". Null where they are many, or where one of them is suppressed or carried forward, as in former editions.
 */
export function groupsTitle(
	t: Translate,
	name: string,
	parts: readonly Part[],
	/** Whether things are counted: the name of the figure says what. */
	counted: boolean
): string | null {
	const known = parts.filter(({ cell }) => hasFigure(cell));
	if (known.length < 2 || known.length > few || !parts.every(({ cell }) => isCurrent(cell))) return null;
	const nameOf = ({ inSentence, label }: Part) => inSentence ?? label;
	const figures = known.map((part) =>
		t('figures.group-figure', { group: nameOf(part), figure: figureOf(t, part, counted) })
	);
	if (t.list(figures).length > long) return null;
	const absent = parts
		.filter(({ cell }) => !hasFigure(cell))
		.map((part) =>
			typeof part.why === 'string'
				? t('figures.name-measure', { name: nameOf(part), measure: part.why })
				: nameOf(part)
		);
	return t('figures.named', {
		name,
		clause: withAbsent(t, t.list(figures), absent, parts.length, 'group')
	});
}

/** "34 of 60" of a share, the number of a count, and anything else with its unit. */
function figureOf(t: Translate, { cell, target }: Part, counted: boolean): string {
	if (!hasFigure(cell)) return '';
	const value = exactValue(cell);
	if (counted) return numberText(t, value, cell.unit, target);
	return (cell.unit === 'share' && ratioText(t, cell)) || valueText(t, value, cell.unit, target);
}
