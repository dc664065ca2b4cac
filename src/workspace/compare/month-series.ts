import { isFew } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { adds, isRunning, kinds } from '#schemas/kinds.ts';
import { wilson } from '#statistics/wilson.ts';
import type { Canvas, ShownFigure, Step } from './canvas.ts';

/** A figure over time: its months or quarters in order. */
export interface Point {
	/** The month, or the last of the quarter, `YYYY-MM`. */
	month: string;
	/** The months that it is of. */
	from: string;
	value: number | null;
	low: number | null;
	high: number | null;
	numerator: number | null;
	denominator: number | null;
	n: number;
	/** Whether it is an estimate of fewer than ten, which is not given. */
	few: boolean;
}

/** Whether months of a figure can be put together here: numbers that add up, and quotients; not medians, nor what counts something once. */
export function canAddMonths(definition: Definition, { measure }: Pick<ShownFigure, 'measure'>): boolean {
	const { kind, measures, denominator } = definition;
	if (isRunning(kind)) return true;
	const one = measures.find(({ id }) => id === measure);
	if (one?.distinct) return false;
	const below = one?.denominator === undefined ? denominator : one.denominator;
	if (adds(kind)) return below !== 'per-participant';
	return ['proportion', 'mean'].includes(kinds[kind].value) || kind === 'paired-share';
}

const quarterOf = (month: string): string => {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return `${year}-${String(Math.ceil(number / 3) * 3).padStart(2, '0')}`;
};

const pointOf = (definition: Definition, cell: Cell): Point => ({
	month: cell.dims['month']!,
	from: cell.dims['month']!,
	value: cell.value,
	low: cell.low,
	high: cell.high,
	numerator: cell.numerator,
	denominator: cell.denominator,
	n: cell.n,
	few: isFew(definition, cell)
});

/** Several months as one. */
function together(definition: Definition, points: readonly Point[], month: string): Point {
	const from = points[0]!.from;
	if (isRunning(definition.kind)) return { ...points.at(-1)!, month, from };
	const sum = (of: (point: Point) => number | null) => points.reduce((all, one) => all + (of(one) ?? 0), 0);
	const n = sum((one) => one.n);
	const [numerator, denominator] = [sum((one) => one.numerator), sum((one) => one.denominator)];
	if (adds(definition.kind))
		return {
			month,
			from,
			value: sum((one) => one.value),
			low: null,
			high: null,
			numerator: points.some((one) => one.numerator !== null) ? numerator : null,
			denominator: points.some((one) => one.denominator !== null) ? denominator : null,
			n,
			few: false
		};
	const bounds = definition.interval === 'wilson' ? wilson(numerator, denominator) : null;
	return {
		month,
		from,
		value: denominator === 0 ? null : numerator / denominator,
		low: bounds?.low ?? null,
		high: bounds?.high ?? null,
		numerator,
		denominator,
		n,
		// Who came in several months is counted once only in a month that has ten people of its own.
		few: definition.clusters.length > 0 ? points.every((one) => one.few) : isFew(definition, { n, low: 0 })
	};
}

/** The months of one group as they are shown: as they are, by quarter, or adding up from the first. */
export function monthSeries(
	definition: Definition,
	figure: ShownFigure,
	cells: readonly Cell[],
	{ step, cumulative }: Pick<Canvas, 'cumulative'> & { step: Step }
): Point[] {
	const months = cells
		.filter(({ dims }) => dims['month'] !== undefined)
		.map((cell) => pointOf(definition, cell))
		.sort((a, b) => (a.month < b.month ? -1 : 1));
	if (!canAddMonths(definition, figure)) return months;
	const stepOf = step === 'quarter' ? quarterOf : (month: string) => month;
	const ends = [...new Set(months.map(({ month }) => stepOf(month)))];
	if (step === 'month' && !cumulative) return months;
	return ends.map((end) => {
		const parts = months.filter(({ month }) => (cumulative ? stepOf(month) <= end : stepOf(month) === end));
		return together(definition, parts, parts.at(-1)!.month);
	});
}
