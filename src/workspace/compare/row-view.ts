import { isWithheld } from '#indicators/detail/few-people.ts';
import { dumbbellMark, type DumbbellMark } from '#charts/dumbbell.ts';
import { dotMark, type DotMark } from '#charts/dot-mark.ts';
import { isUnclear } from '#indicators/detail/difference-cells.ts';
import {
	absentText,
	figureText,
	hasFigure,
	intervalText,
	numberText,
	ratioText,
	tableValueText,
	targetText
} from '#language/figure.ts';
import type { Cell } from '#schemas/cell.ts';
import { chosenOf, type Filters } from '#schemas/filters.ts';
import { isEstimate } from '#schemas/kinds.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { Axis } from './axis.ts';
import { levelsOf } from './change-cells.ts';
import { fewText } from '#workspace/charts/few-text.ts';
import type { FigureInput } from './figure-view.ts';
import { sideName, type Side } from './sides.ts';
import { sideDifference } from './side-difference.ts';

/** One selection in a row: its mark, and its figure in words. */
export interface RowSide {
	side: Side;
	mark: DotMark | DumbbellMark | null;
	/** The value, or why there is none. */
	value: string;
	/** What stands beside the value: what was planned, or how many it is of. */
	beside: string;
	/** What it is made of: numerator and denominator, interval. */
	more: string;
}

export interface RowView {
	id: string;
	label: string;
	colour: string;
	whole: boolean;
	sides: RowSide[];
	/** Where what was planned stands: of two selections it may be at two places. */
	targets: number[];
	/** The first selection less the second, in words; null where there is one only, or a note says why there is none. */
	difference: string | null;
	/** Whether it has a figure that is said and not drawn. */
	inWords: boolean;
	/** All of it in words. */
	said: string;
}

export interface RowInput {
	id: string;
	/** The group that it is of. */
	of: Readonly<Record<string, string>>;
	label: string;
	colour: string;
	whole: boolean;
	a: Cell | undefined;
	/** Null where there is one selection only or the other has no such group. */
	b: Cell | null;
	axis: Axis;
	change: boolean;
	/** Said in words only. */
	text: boolean;
}

/** One group of a figure, under one selection or two. */
export function rowOf(input: FigureInput, row: RowInput): RowView {
	const { t, programme, definition, canvas } = input;
	const { a, b, axis } = row;
	const targetFor = (side: Side, cell: Cell | null | undefined) =>
		cell && !row.change ? targetOfCell(programme, definition, cell, canvas[side]!) : null;
	const side = (side: Side, cell: Cell | undefined): RowSide =>
		sideOf(input, row, { side, cell, target: targetFor(side, cell) });
	const aims = [targetFor('where', a), canvas.against ? targetFor('against', b) : null].flatMap((aim) =>
		aim === null || row.text ? [] : [axis.at(aim)]
	);
	const sides = [side('where', a), ...(canvas.against ? [side('against', b ?? undefined)] : [])];
	const difference = canvas.against && a && b ? differenceText(input, [a, b]) : null;
	const named = (text: string, i: number) =>
		sides.length === 1 ? text : t('figures.named', { name: sideName(t, sides[i]!.side), clause: text });
	const said = sides.map(({ value, beside, more }, i) =>
		named([value, more, beside].filter((part) => part !== '').join(', '), i)
	);
	return {
		id: row.id,
		label: row.label,
		colour: row.colour,
		whole: row.whole,
		sides,
		targets: [...new Set(aims)],
		difference,
		inWords: row.text && [a, b].some((cell) => hasFigure(cell ?? undefined)),
		said: [...said, ...(difference === null ? [] : [difference])].join(', ')
	};
}

/** Whether a selection leaves a group out by its own choice. */
const isLeftOut = (where: Filters, of: RowInput['of']): boolean =>
	Object.entries(of).some(([dim, code]) => chosenOf(where, dim)?.includes(code) === false);

function sideOf(
	{ t, definition, canvas }: FigureInput,
	{ of, axis, change, text }: RowInput,
	{ side, cell, target }: { side: Side; cell: Cell | undefined; target: number | null }
): RowSide {
	const hollow = side === 'against';
	if (isWithheld(cell)) return { side, mark: null, beside: '', ...fewText(t, definition, cell) };
	if (!hasFigure(cell)) {
		const value = isLeftOut(canvas[side]!, of) ? t('compare.not-selected') : absentText(t, cell);
		return { side, mark: null, value, beside: '', more: '' };
	}
	const counted = !isEstimate(definition.kind);
	const levels = change ? levelsOf(cell) : null;
	const interval = intervalText(t, cell, target);
	if (levels) {
		const unit = cell.unit === 'percentage-points' ? 'share' : cell.unit;
		const level = (value: number) => (unit === 'share' ? t.percent(value) : t.number(value, 2));
		const figure = numberText(t, cell.value, cell.unit);
		return {
			side,
			mark: dumbbellMark(axis.at, levels, hollow),
			value: `${level(levels.before)} → ${level(levels.after)}`,
			beside: nText(cell),
			more: interval === '' ? figure : t('figures.name-measure', { name: figure, measure: interval })
		};
	}
	const ratio = ratioText(t, cell);
	const planned =
		target === null ? '' : t('figures.summary-target', { target: targetText(t, target, cell.unit) });
	return {
		side,
		mark: text ? null : dotMark(axis.at, cell, { form: counted ? 'bar' : 'dot', hollow }),
		value: tableValueText(t, cell, target),
		beside: [planned, ratio === '' && !counted ? nText(cell) : ''].filter((part) => part !== '').join('; '),
		more: [ratio, interval].filter((part) => part !== '').join('; ')
	};

	function nText({ n }: Cell): string {
		return `n\u00a0=\u00a0${t.number(n)}`;
	}
}

/** The first selection less the second with its interval, or that one of them is too small; null where a note says why there is none. */
function differenceText(
	{ t, programme, definition, canvas }: FigureInput,
	pair: [Cell, Cell]
): string | null {
	const found = sideDifference(programme, definition, pair, [canvas.where, canvas.against!]);
	if (found === 'few') return t('compare.less-few');
	if (found === 'none' || found === 'shared') return null;
	const bounded = found.low !== null;
	const words = t(
		bounded ? (isUnclear(found) ? 'compare.unclear' : 'compare.clear-apart') : 'compare.less-unbounded'
	);
	return t('compare.less', { figure: `${figureText(t, found, null)}, ${words}` });
}
