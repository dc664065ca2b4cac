import type { Engine, Row } from '#engine/engine.ts';
import { filterDims, type Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import { columnOf, type Units } from './units.ts';

/** What is known of a group's values before and after beside their differences; products are of before and after. */
export interface PairSums {
	before: number;
	beforeSquares: number;
	after: number;
	afterSquares: number;
	products: number;
}

/** What is known of a group: how many units count, the sum of their values and of the squares of those. */
export interface GroupSums {
	n: number;
	sum: number;
	squares: number;
	/** How often each value occurs; only where ranks are asked for. */
	frequencies: Map<number, number>;
	/** Units of which several rows may speak, and which count once in each group however it is put together. */
	members: Set<string>;
	/** Only of units with a value before and one after. */
	pairs: PairSums;
	/** Units at or above the definition's threshold, and at or below minus it; only where there is one. */
	improved: number;
	worse: number;
}

const noPairs = (): PairSums => ({ before: 0, beforeSquares: 0, after: 0, afterSquares: 0, products: 0 });

export const emptySums = (): GroupSums => ({
	n: 0,
	sum: 0,
	squares: 0,
	frequencies: new Map(),
	members: new Set(),
	pairs: noPairs(),
	improved: 0,
	worse: 0
});

export function add(to: GroupSums, more: GroupSums): void {
	to.n += more.n;
	to.sum += more.sum;
	to.squares += more.squares;
	for (const [value, times] of more.frequencies)
		to.frequencies.set(value, (to.frequencies.get(value) ?? 0) + times);
	for (const member of more.members) to.members.add(member);
	for (const moment of moments) to.pairs[moment] += more.pairs[moment];
	to.improved += more.improved;
	to.worse += more.worse;
}

/** One of the finest groups of a question: the values of its dims (null where a unit has none), its measure, its tally. */
export interface Group {
	values: (string | null)[];
	measure: string | null;
	tally: GroupSums;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The SQL condition of what is selected. */
export function condition(where: Filters): string {
	const parts = filterDims.flatMap((dim) => {
		const values = where[dim];
		return values ? [`${dim} IN (${values.map(quote).join(', ')})`] : [];
	});
	if (where.from !== undefined) parts.push(`on_date >= DATE ${quote(where.from)}`);
	if (where.to !== undefined) parts.push(`on_date <= DATE ${quote(where.to)}`);
	return parts.join(' AND ') || 'true';
}

const output = (dim: Dim) =>
	dim === 'month'
		? `CAST(date_trunc('month', on_date) AS VARCHAR) AS month`
		: `CAST(${dim} AS VARCHAR) AS ${dim}`;
const grouping = (dim: Dim) => (dim === 'month' ? `date_trunc('month', on_date)` : columnOf(dim));

/** Columns of a table of units, beside the dims, that a question needs apart. */
export type Apart = 'measure' | 'member' | 'value';

/** What of units a question sums up, beside the values. */
const sums: Record<keyof PairSums, string> = {
	before: 'before',
	beforeSquares: 'before * before',
	after: 'after',
	afterSquares: 'after * after',
	products: 'before * after'
};
const moments = Object.keys(sums) as (keyof PairSums)[];

/** A difference that rounding brought just below the threshold has reached it. */
export const slack = 1e-9;

/** What a question asks of units: groups, what is selected, what is kept apart, and what else is summed up. */
export interface Asked {
	by: readonly Dim[];
	where: Filters;
	apart: readonly Apart[];
	/** Whether units have a value before and one after. */
	pairs?: boolean;
	threshold?: number | null;
}

function extras({ pairs, threshold }: Asked): string[] {
	const counted = (condition: string) => `CAST(coalesce(sum(n) FILTER (WHERE ${condition}), 0) AS DOUBLE)`;
	return [
		...(pairs ? moments.map((moment) => `sum(n * ${sums[moment]}) AS "${moment}"`) : []),
		...(threshold
			? [
					`${counted(`value >= ${threshold - slack}`)} AS improved`,
					`${counted(`value <= ${slack - threshold}`)} AS worse`
				]
			: [])
	];
}

/** The question of the finest groups' tallies, in SQL. */
export function talliesSql(units: Units, asked: Asked): string {
	const { by, where, apart } = asked;
	const outputs = [...by.map(output), ...apart].map((column) => `${column}, `);
	const groupings = [...by.map(grouping), ...apart];
	const more = extras(asked).map((extra) => `, ${extra}`);
	return `SELECT ${outputs.join('')}
			CAST(sum(n) AS DOUBLE) AS n, sum(n * value) AS sum, sum(n * value * value) AS squares${more.join('')}
		FROM ${units.table} WHERE value IS NOT NULL AND ${condition(where)}
		${groupings.length ? `GROUP BY ${groupings.join(', ')}` : 'HAVING count(*) > 0'}`;
}

/** Reads a row of that question. */
export function groupOf(row: Row, asked: Asked): Group {
	return {
		values: asked.by.map((dim) => valueOf(row, dim)),
		measure: text(row, 'measure'),
		tally: tallyOf(row, asked)
	};
}

/** Asks for the tallies of the finest groups; every coarser one is a sum of these. */
export async function tallies(engine: Engine, units: Units, asked: Asked): Promise<Group[]> {
	const rows = await engine.query(talliesSql(units, asked));
	return rows.map((row) => groupOf(row, asked));
}

const text = (row: Row, column: string) => (row[column] as string | null | undefined) ?? null;
const valueOf = (row: Row, dim: Dim) =>
	dim === 'month' ? (text(row, dim)?.slice(0, 7) ?? null) : text(row, dim);

function tallyOf(row: Row, { apart, pairs, threshold }: Asked): GroupSums {
	const member = text(row, 'member');
	if (member !== null) return { ...emptySums(), members: new Set([member]) };
	const numbers = row as Record<string, number>;
	const { n, sum, squares, value } = numbers;
	return {
		...emptySums(),
		n: n!,
		sum: sum!,
		squares: squares!,
		frequencies: new Map(apart.includes('value') ? [[value!, n!]] : []),
		...(pairs
			? {
					pairs: Object.fromEntries(
						moments.map((moment) => [moment, numbers[moment]!])
					) as unknown as PairSums
				}
			: {}),
		...(threshold ? { improved: numbers['improved']!, worse: numbers['worse']! } : {})
	};
}
