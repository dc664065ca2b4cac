import type { Value } from '#engine/engine.ts';
import type { AnswerColumn } from '#engine/query-answer.ts';

/** What a quick chart of an answer shows, as positions of its columns. */
export type ChartChoice =
	| { form: 'line'; time: number; value: number; series: number | null }
	| { form: 'bars'; labels: number[]; value: number }
	| { form: 'dots'; x: number; value: number };

/** Most lines that can be distinguished. */
const maxSeries = 6;

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const quarter = /^(\d{4})-Q([1-4])$/;

/** A day, month or quarter as milliseconds since 1970; null for anything else. */
export function timeOf(value: Value): number | null {
	if (typeof value !== 'string') return null;
	const quartered = quarter.exec(value);
	const day = quartered
		? `${quartered[1]}-${String(3 * Number(quartered[2]) - 2).padStart(2, '0')}-01`
		: month.test(value)
			? `${value}-01`
			: /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	const at = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(at) ? null : at;
}

/**
 * The columns that name a row: as few as distinguish all rows, numbers only where names do not. The first
 * column alone where nothing distinguishes them.
 */
function namingColumns(rows: Value[][], names: number[], numbers: number[]): number[] {
	const all = [...names, ...numbers];
	for (let count = 1; count <= all.length; count++) {
		const some = all.slice(0, count).sort((a, b) => a - b);
		if (new Set(rows.map((row) => JSON.stringify(some.map((i) => row[i])))).size === rows.length) return some;
	}
	return names.slice(0, 1);
}

/**
 * The chart that suits an answer: lines where a column has days, months or quarters, bars where one has
 * names, dots where there are two numbers and nothing else. Null where there is no number, or nothing to draw
 * it by.
 */
export function chartChoice(columns: AnswerColumn[], rows: Value[][], wanted?: number): ChartChoice | null {
	if (rows.length < 2) return null;
	const places = columns.map((_, i) => i);
	const numbers = places.filter(
		(i) => columns[i]!.reading === 'number' && rows.some((row) => typeof row[i] === 'number')
	);
	const others = places.filter((i) => columns[i]!.reading !== 'number');
	const value = wanted !== undefined && numbers.includes(wanted) ? wanted : numbers.at(-1);
	if (value === undefined) return null;
	const time = others.find((i) => rows.every((row) => row[i] === null || timeOf(row[i]!) !== null));
	const dated = time !== undefined && rows.some((row) => row[time] !== null);
	if (dated) {
		const kinds = (i: number) => new Set(rows.map((row) => row[i])).size;
		const series = others.find((i) => i !== time && kinds(i) > 1 && kinds(i) <= maxSeries) ?? null;
		const keys = rows.map((row) => JSON.stringify([row[time], series === null ? null : row[series]]));
		// Two values of one line at the same time cannot be drawn as a line.
		if (new Set(keys).size === keys.length) return { form: 'line', time, value, series };
	}
	if (others.length > 0)
		return {
			form: 'bars',
			labels: namingColumns(
				rows,
				others,
				numbers.filter((i) => i < value)
			),
			value
		};
	const x = numbers.find((i) => i !== value);
	return x === undefined ? null : { form: 'dots', x, value };
}
