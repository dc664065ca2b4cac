import { valueLike } from './value-like.ts';
import { readingsOf, type Above, type ColumnSum } from './column-sums.ts';

/** Labels of totals that no person has. What adds up is known without them. */
const words = new Set(
	'total|totals|totalt|total sum|totalsum|grand total|sum|sum total|i alt|ialt|summa|totalsumma|sammanlagt|yhteensä|kokonaissumma'.split(
		'|'
	)
);
/** Labels of counts, means and shares, which hardly anybody has; whether they are right is asked of the numbers. */
const measures = new Set(
	'antal|antall|lukumäärä|count|gennemsnit|gjennomsnitt|medel|medelvärde|keskiarvo|average|mean|procent|prosent|prosentti|percent'.split(
		'|'
	)
);
const enough = 0.9;

interface Cell {
	readings: number[];
	percent: boolean;
	/** Digits after the decimal mark: a mean or a share is rounded to them. */
	digits: number;
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

const sum: Way = { value: ({ sum: all }) => all, weight: ({ parts }) => parts, rounded: false, adds: true };
const mean: Way = {
	value: ({ sum: all, numbers }) => (numbers === 0 ? NaN : all / numbers),
	weight: ({ parts }) => parts,
	rounded: true,
	adds: true
};
const counting = (count: (column: ColumnSum, rows: number) => number): Way => ({
	value: count,
	weight: count,
	rounded: false,
	adds: false
});
const shareOf = (way: Way): Way => ({
	...way,
	value: (column, rows) => (100 * way.value(column, rows)) / rows,
	rounded: true
});

/** Counts that a spreadsheet makes: of filled cells, blank ones, numbers, and of one word or several. */
function countsIn(columns: readonly ColumnSum[]): Way[] {
	const values = [...new Set(columns.flatMap((column) => [...column.values.keys()]))].slice(0, 8);
	const some = Array.from({ length: 2 ** values.length - 1 }, (_, i) =>
		values.filter((__, at) => ((i + 1) >> at) & 1)
	);
	return [
		counting(({ filled }) => filled),
		counting(({ filled }, rows) => rows - filled),
		counting(({ numbers }) => numbers),
		...some.map((words) =>
			counting(({ values: known }) => words.reduce((all, word) => all + (known.get(word) ?? 0), 0))
		)
	];
}

function fits(cell: Cell, way: Way, rows: number, after: boolean): boolean {
	// Rounded to whole numbers, a mean of few is the number of one of them; below a total it is looked for all the same.
	if (way === mean && !cell.percent && cell.digits === 0 && !after) return false;
	const value = way.value(cell.column, rows);
	const room = (way.rounded ? 0.5 * 10 ** -cell.digits : 0) + 1e-6 * Math.max(1, Math.abs(value));
	return cell.readings.some((reading) => Math.abs(reading - value) <= room);
}

/** The way in which all numbers of a row follow from the rows above, and how many need several of these. */
function wayOf(
	cells: readonly Cell[],
	rows: number,
	counted: boolean,
	after: boolean
): { adds: boolean; weighty: number } | null {
	const percent = cells.every((cell) => cell.percent && cell.column.percents === 0);
	const counts = counted ? countsIn(cells.map(({ column }) => column)) : [];
	const ways = percent ? [mean, ...[sum, ...counts].map(shareOf)] : [sum, ...counts, mean];
	let best: { adds: boolean; weighty: number } | null = null;
	for (const way of ways) {
		// A column of sums at the right is summed while the others are counted, and a first one may count rows.
		const used = cells.map((cell) =>
			fits(cell, way, rows, after)
				? way
				: fits(cell, sum, rows, after)
					? sum
					: cell.readings.includes(rows)
						? null
						: undefined
		);
		if (used.includes(undefined)) continue;
		const weighty = used.filter((one, i) => one && one.weight(cells[i]!.column, rows) >= 2).length;
		if (best === null || weighty > best.weighty) best = { adds: way.adds, weighty };
	}
	return best;
}

/** Whether a column tells records apart: words in nearly every cell, most of them different. */
function tellsApart({ filled, numbers, values, others }: ColumnSum, rows: number): boolean {
	return (
		filled >= enough * rows && numbers <= (1 - enough) * filled && (others > 0 || values.size * 2 > rows)
	);
}

const isOneOf = (known: ReadonlySet<string>, label: string) =>
	label.length <= 20 && known.has(label.replace(/:$/, '').trim().toLowerCase());

/** "Samira Nur": somebody whose numbers happen to add up. */
const isNameLike = (label: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(label);

/** "I alt hold A": a word for totals, and of what. */
const beginsAsTotal = (label: string) =>
	[...words, ...measures].some((word) => label.toLowerCase().startsWith(`${word} `));

/**
 * Whether a row holds the totals of those above: sums, means, counts or shares, in numbers only, beside at
 * most one label. `possible` where it looks so and a person has to say. `after`: the row before was a total.
 */
export function totalIn(cells: readonly string[], above: Above, after: boolean): 'total' | 'possible' | null {
	const numbers: number[] = [];
	let labels = 0;
	let label = '';
	for (let i = 0; i < cells.length; i += 1) {
		const text = cells[i]!;
		if (text === '' || text.trim() === '') continue;
		if (readingsOf(text).length > 0) numbers.push(i);
		// Most records of most tables have several words and are decided here; a day or an address labels no total.
		else if (labels === 1 || valueLike(text) !== null) return null;
		else [labels, label] = [1, text.trim()];
	}
	if (numbers.length === 0) return null;
	if (isOneOf(words, label)) return 'total';
	const { rows, full, column } = above;
	if (rows < 2) return null;
	const isLabelled = beginsAsTotal(label);
	const isMeasure = isOneOf(measures, label);
	const nameless = [...cells.keys()].some((i) => cells[i]!.trim() === '' && tellsApart(column(i), full));
	const found = numbers.map((i): Cell => ({
		readings: readingsOf(cells[i]!),
		percent: cells[i]!.trimEnd().endsWith('%'),
		digits: /[.,](\d+)\s?%?$/.exec(cells[i]!.trim())?.[1]?.length ?? 0,
		column: column(i)
	}));
	// A number below ticks, or a share below numbers, is of another kind than what its column holds.
	const foreign = found.filter(
		({ percent, column: { numbers: known, filled: all, percents } }) =>
			all > 0 && (known <= (1 - enough) * all || (percent && percents === 0))
	).length;
	const beyond = found.filter(({ readings, column: { largest } }) => readings[0]! > largest).length;
	const strange = nameless || foreign > 0 || after;
	if (!strange && !isMeasure && beyond < 2 && found.length < 3) return null;
	const way = wayOf(found, rows, strange || isMeasure, after || isMeasure);
	if ((isLabelled && nameless) || isMeasure) return way === null ? 'possible' : 'total';
	if (way === null) return foreign > 0 && (nameless || after) && labels === 1 ? 'possible' : null;
	// One number below two others is little to go by.
	if (nameless && (way.weighty > 0 || foreign > 0 || after))
		return isNameLike(label) || (rows < 3 && found.length < 2 && foreign === 0 && !after)
			? 'possible'
			: 'total';
	if (foreign > 0 && (way.weighty > 1 || after)) return 'total';
	if (!way.adds || rows < 3) return null;
	// Where all have the same number, the next one's is their mean.
	const varied = found.some(({ column: { values, others } }) => values.size > 1 || others > 0);
	if (after && labels === 1 && varied && way.weighty >= 2) return 'possible';
	if (way.weighty >= 3 && labels === 1) return 'total';
	return way.weighty >= 2 && beyond >= 2 ? 'possible' : null;
}
