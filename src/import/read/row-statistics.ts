import type { ColumnSum } from './column-sums.ts';

/** A number in a row that may be a total, with the column that it may follow from. */
export interface Figure {
	readings: readonly number[];
	percent: boolean;
	/** By how much a mean or a share may differ: numbers and times are written rounded. */
	room: number;
	whole: boolean;
	/** Whether somebody above has the same: then it needs no several cells, however many would make it. */
	usual: () => boolean;
	column: ColumnSum;
}

/** How a number may follow from a column: the value, and whether it takes more than one cell to make it. */
interface Way {
	value: (column: ColumnSum, rows: number) => number;
	weight: (column: ColumnSum, rows: number) => number;
	rounded: boolean;
	/** Adds up numbers, and counts nothing. */
	adds: boolean;
}

/** What is tried: counts of values, means in whole numbers, and what people may have as well (the most, the median). */
export interface Tried {
	counts: 'none' | 'filled' | 'values';
	wholeMeans: boolean;
	spread: boolean;
}

/** What explains a whole row, and how many of its numbers need several cells. */
export interface Explained {
	sums: boolean;
	adds: boolean;
	weighty: number;
}

const sum: Way = { value: ({ sum: all }) => all, weight: ({ parts }) => parts, rounded: false, adds: true };
/** Where all have the same number it is also their mean, their median and their most: that shows nothing. */
const varied = (column: ColumnSum): number => (column.smallest < column.largest ? column.parts : 0);
const of = (value: Way['value']): Way => ({ value, weight: varied, rounded: true, adds: true });
const mean = of(({ sum: all, numbers }) => (numbers === 0 ? NaN : all / numbers));
const spread: Way[] = [
	of(({ largest }) => largest),
	of(({ smallest }) => smallest),
	of((column) => column.median()),
	of(({ sum: all }, rows) => all / rows),
	of((column) => deviation(column, column.numbers)),
	of((column) => deviation(column, column.numbers - 1))
];

/** The standard deviation of the numbers of a column, of all (`by` their count) or of a sample (one less). */
function deviation({ sum: all, squares, numbers }: ColumnSum, by: number): number {
	return by < 1 ? NaN : Math.sqrt(Math.max(0, squares - (all * all) / numbers) / by);
}

const counting = (count: Way['value']): Way => ({ value: count, weight: count, rounded: false, adds: false });
const shareOf = (way: Way): Way => ({
	...way,
	value: (column, rows) => (100 * way.value(column, rows)) / rows,
	rounded: true
});
const countsOfFilled = [
	counting(({ filled }) => filled),
	counting(({ filled }, rows) => rows - filled),
	counting(({ numbers }) => numbers),
	counting(({ parts }) => parts),
	counting(({ parts }, rows) => rows - parts)
];

/** Counts that a spreadsheet makes: of filled cells, blank ones, numbers, and of one word or several. */
function countsIn(columns: readonly ColumnSum[]): Way[] {
	const values = [...new Set(columns.flatMap((column) => [...column.values.keys()]))].slice(0, 8);
	const some = Array.from({ length: 2 ** values.length - 1 }, (_, i) =>
		values.filter((__, at) => ((i + 1) >> at) & 1)
	);
	return [
		...countsOfFilled,
		...some.map((words) =>
			counting(({ values: known }) => words.reduce((all, word) => all + (known.get(word)?.n ?? 0), 0))
		)
	];
}

function fits(figure: Figure, way: Way, rows: number, wholeMeans: boolean): boolean {
	// Rounded to whole numbers, a mean of few is the number of one of them; below a total it is looked for all the same.
	if (way === mean && !figure.percent && figure.whole && !wholeMeans) return false;
	const value = way.value(figure.column, rows);
	if (!Number.isFinite(value)) return false;
	// Rounded to whole numbers, a deviation is what nearly any column could have.
	const exact = !way.rounded || (figure.whole && spread.includes(way));
	const room = (exact ? 0 : figure.room) + 1e-6 * Math.max(1, Math.abs(value));
	return figure.readings.some((reading) => Math.abs(reading - value) <= room);
}

/** How each number of a row follows where they follow in one way; null where one of them does not, as in nearly every row. */
function usedBy(
	way: Way,
	figures: readonly Figure[],
	rows: number,
	wholeMeans: boolean
): (Way | null)[] | null {
	const used: (Way | null)[] = [];
	for (const figure of figures) {
		// A column of sums at the right is summed while the others are counted, and a first one may count rows.
		if (fits(figure, way, rows, wholeMeans)) used.push(way);
		else if (fits(figure, sum, rows, false)) used.push(sum);
		else if (figure.readings.includes(rows)) used.push(null);
		else return null;
	}
	return used;
}

/** The way in which all numbers of a row follow from the rows above, the one that explains most; null: none does. */
export function explained(figures: readonly Figure[], rows: number, tried: Tried): Explained | null {
	const percent = figures.every(({ percent, column }) => percent && column.percents === 0);
	const columns = figures.map(({ column }) => column);
	const shows = (way: Way, { usual, column }: Figure) => way.weight(column, rows) >= 2 && !usual();
	const counts =
		tried.counts === 'values' ? countsIn(columns) : tried.counts === 'filled' ? countsOfFilled : [];
	const ways = percent
		? [mean, ...[sum, ...counts].map(shareOf)]
		: [sum, ...counts, mean, ...(tried.spread ? spread : [])];
	let best: Explained | null = null;
	for (const way of ways) {
		const used = usedBy(way, figures, rows, tried.wholeMeans);
		if (used === null) continue;
		const weighty = used.filter((one, i) => one && shows(one, figures[i]!)).length;
		if (best === null || weighty > best.weighty) best = { sums: way === sum, adds: way.adds, weighty };
	}
	return best;
}
