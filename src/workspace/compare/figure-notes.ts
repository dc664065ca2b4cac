import { differenceCells, isUnclear, minUnits } from '#indicators/detail/difference-cells.ts';
import { hasFigure } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import { modesNote } from '#language/whole.ts';
import type { Cell } from '#schemas/cell.ts';
import { isComparable, isEstimate } from '#schemas/kinds.ts';
import { hasChange, hasGroups, hasMonths } from './canvas.ts';
import type { FigureInput } from './figure-view.ts';
import { noDifference } from './side-difference.ts';
import { sideName, type Side } from './sides.ts';

/** What is known of a figure when its notes are written: the cells as they are given, and those of the whole as they were counted. */
export interface Noted {
	form: 'rows' | 'panels' | 'time';
	change: boolean;
	byCountry: boolean;
	given: readonly Cell[];
	wholes: { side: Side; whole: Cell | undefined }[];
}

/** More pairs than this are counted and not named. */
const most = 4;

/** What must be said of a figure: how it is shown, what is clear, who answered. */
export function figureNotes(input: FigureInput, noted: Noted): string[] {
	const { t, programme, canvas } = input;
	const { form, change, byCountry, given, wholes } = noted;
	return [
		...(change ? [t('compare.key-before')] : []),
		...fallbackNote(input),
		...(byCountry ? [] : [t('compare.no-country', { area: programme.area })]),
		...(form === 'rows' && !canvas.against ? pairsNote(input, given) : []),
		...answeredNotes(input, wholes),
		...(canvas.against && form !== 'time' && given.some(hasFigure) ? differenceNote(input) : []),
		...intervalNote(input, given),
		...modesNotes(input, given)
	];
}

/** Of which kinds of events it is not noted how they were held, where a figure is of one mode. */
function modesNotes({ t, programme }: FigureInput, given: readonly Cell[]): string[] {
	const note = modesNote(t, programme, given);
	return note === '' ? [] : [note];
}

/** Why estimates have no line: none ever vanishes without a word. */
function intervalNote({ t, definition }: FigureInput, given: readonly Cell[]): string[] {
	if (!isEstimate(definition.kind) || !given.some((cell) => hasFigure(cell) && cell.low === null)) return [];
	if (definition.interval === 'none') return [t('compare.interval-none')];
	return definition.interval === 'cluster' ? [t('compare.no-interval')] : [];
}

function fallbackNote({ t, definition, canvas: { layout, by }, programme }: FigureInput): string[] {
	const { area } = programme;
	if (layout === 'time' && !hasMonths(definition)) return [t('compare.no-time', { area })];
	if (layout === 'group' && (by === null || !hasGroups(definition, by)))
		return [t('compare.no-group', { area })];
	if (layout === 'change' && !hasChange(definition)) return [t('compare.no-change', { area })];
	return [];
}

/** Which pairs of countries differ by more than chance, by name; only of pairs that have an interval. */
function pairsNote({ t, programme, definition }: FigureInput, cells: readonly Cell[]): string[] {
	if (!isComparable(definition.kind)) return [];
	const compared = differenceCells(definition, cells).filter((cell) => hasFigure(cell) && cell.low !== null);
	if (compared.length === 0) return [];
	const clear = compared.filter((cell) => !isUnclear(cell));
	const { area } = programme;
	const nameOf = ({ dims }: Cell) =>
		t.list([dims['country'], dims['against']].map((code) => codeName(t, programme, 'country', code!)));
	if (clear.length === 0)
		return compared.length === 1
			? [t('compare.pair-unclear', { pair: nameOf(compared[0]!) })]
			: [t('compare.pairs-unclear', { area })];
	return clear.length > most
		? [t('compare.pairs-counted', { clear: clear.length, compared: compared.length, area })]
		: [t('compare.pairs-clear', { pairs: clear.map(nameOf).join('; ') })];
}

/** How many of those selected answered both times, under each selection. */
function answeredNotes({ t, definition, canvas }: FigureInput, wholes: Noted['wholes']): string[] {
	if (definition.counts !== 'pair-of-answers') return [];
	return wholes.flatMap(({ side, whole }) => {
		if (!hasFigure(whole)) return [];
		const all = whole.n + (whole.details?.missing ?? 0);
		const counts = { numerator: t.number(whole.n), denominator: t.number(all) };
		const figure =
			all < minUnits
				? t('figures.ratio', counts)
				: t('figures.ratio-plain', { ...counts, value: t.percent(whole.n / all) });
		const said = t('compare.answered', { figure });
		return [canvas.against ? t('figures.named', { name: sideName(t, side), clause: said }) : said];
	});
}

/** Why no row has a difference of the two selections with an interval. */
function differenceNote({ t, programme, definition, canvas }: FigureInput): string[] {
	const why = noDifference(programme, definition, [canvas.where, canvas.against!]);
	return why === null ? [] : [t(`compare.less-${why}`)];
}
