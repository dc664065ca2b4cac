import type { Engine, Row } from '#engine/engine.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import { exclusionReasons, isUnknown } from '#schemas/exclusion-reasons.ts';
import type { Dim } from '#schemas/indicator.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { columnOf, type Units } from './units.ts';

/** Sums of a group's values before and after, in addition to those of the differences; products are before times after. */
export interface PairSums {
	before: number;
	beforeSquares: number;
	after: number;
	afterSquares: number;
	products: number;
}

/** The sums of a group: how many units count, the sum of their values and the sum of the squared values. */
export interface GroupSums {
	n: number;
	sum: number;
	squares: number;
	/** How often each value occurs; only where ranks are needed. */
	frequencies: Map<number, number>;
	/** Ids of distinct units, which may have several rows but count once in each group and each sum of groups. */
	members: Set<string>;
	/** Only for units with a value before and one after. */
	pairs: PairSums;
	/** Units at or above the definition's threshold, and at or below minus the threshold; only where there is one. */
	improved: number;
	worse: number;
	/** Units without a value: those of which something is unknown, and those that do not belong; only where they are told. */
	missing: number;
	outside: number;
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
	worse: 0,
	missing: 0,
	outside: 0
});

/** What a proportion or a mean divides by the number of units: units that reach the threshold, or the sum of the values. */
export const numeratorOf = (kind: Kind, { improved, sum }: GroupSums): number =>
	kinds[kind].needs === 'threshold' ? improved : sum;

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
	to.missing += more.missing;
	to.outside += more.outside;
}

/** One of the finest groups of a query: the values of its dims (null where a unit has none), its measure and its sums. */
export interface Group {
	values: (string | null)[];
	measure: string | null;
	sums: GroupSums;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The SQL condition of a selection. */
export function condition(where: Filters): string {
	const parts = chosenDims(where).map(([dim, values]) => `${dim} IN (${values.map(quote).join(', ')})`);
	if (where.from !== undefined) parts.push(`on_date >= DATE ${quote(where.from)}`);
	if (where.to !== undefined) parts.push(`on_date <= DATE ${quote(where.to)}`);
	return parts.join(' AND ') || 'true';
}

const output = (dim: Dim) =>
	dim === 'month'
		? `CAST(date_trunc('month', on_date) AS VARCHAR) AS month`
		: `CAST(${dim} AS VARCHAR) AS ${dim}`;
/** What a dim is grouped by: the month of a day, else its column. */
export const grouping = (dim: Dim) => (dim === 'month' ? `date_trunc('month', on_date)` : columnOf(dim));

/** Columns of a table of units that sums can be kept separate by, in addition to the dims. */
export type SeparateColumn = 'measure' | 'member' | 'value';

/** The SQL expressions that are summed up for pairs. */
const pairSumsSql: Record<keyof PairSums, string> = {
	before: 'before',
	beforeSquares: 'before * before',
	after: 'after',
	afterSquares: 'after * after',
	products: 'before * after'
};
const moments = Object.keys(pairSumsSql) as (keyof PairSums)[];

/** A difference that is below the threshold only because of rounding still reaches it. */
export const tolerance = 1e-9;

/** A query for the sums of units: by which dims, of which selection, which columns are kept separate, and what else is summed up. */
export interface SumsQuery {
	by: readonly Dim[];
	where: Filters;
	separate: readonly SeparateColumn[];
	/** Whether units have a value before and one after. */
	pairs?: boolean;
	threshold?: number | null;
	/** Whether units without a value are counted too. */
	excluded?: boolean;
}

function extras({ pairs, threshold }: SumsQuery): string[] {
	const counted = (condition: string) => `CAST(coalesce(sum(n) FILTER (WHERE ${condition}), 0) AS DOUBLE)`;
	return [
		...(pairs ? moments.map((moment) => `sum(n * ${pairSumsSql[moment]}) AS "${moment}"`) : []),
		...(threshold
			? [
					`${counted(`value >= ${threshold - tolerance}`)} AS improved`,
					`${counted(`value <= ${tolerance - threshold}`)} AS worse`
				]
			: [])
	];
}

/** The SQL for the sums of the finest groups. */
function groupSumsSql(units: Units, query: SumsQuery): string {
	const { by, where, separate } = query;
	const outputs = [...by.map(output), ...separate].map((column) => `${column}, `);
	const groupings = [...by.map(grouping), ...separate];
	const more = extras(query).map((extra) => `, ${extra}`);
	return `SELECT ${outputs.join('')}
			CAST(sum(n) AS DOUBLE) AS n, sum(n * value) AS sum, sum(n * value * value) AS squares${more.join('')}
		FROM ${units.table} WHERE value IS NOT NULL AND ${condition(where)}
		${groupings.length ? `GROUP BY ${groupings.join(', ')}` : 'HAVING count(*) > 0'}`;
}

/** Reads one row of the result of that SQL. */
function groupOf(row: Row, query: SumsQuery): Group {
	return {
		values: query.by.map((dim) => valueOf(row, dim)),
		measure: text(row, 'measure'),
		sums: sumsOfRow(row, query)
	};
}

/** The SQL for the numbers of units without a value, by the same groups. */
function excludedSumsSql(units: Units, { by, where, separate }: SumsQuery): string {
	const apart = separate.filter((column) => column === 'measure');
	const unknown = `left_out IN (${exclusionReasons.filter(isUnknown).map(quote).join(', ')})`;
	const groupings = [...by.map(grouping), ...apart];
	return `SELECT ${[...by.map(output), ...apart].map((column) => `${column}, `).join('')}
			CAST(coalesce(sum(n) FILTER (WHERE ${unknown}), 0) AS DOUBLE) AS missing,
			CAST(coalesce(sum(n) FILTER (WHERE NOT ${unknown}), 0) AS DOUBLE) AS outside
		FROM ${units.table} WHERE value IS NULL AND left_out IS NOT NULL AND ${condition(where)}
		${groupings.length ? `GROUP BY ${groupings.join(', ')}` : 'HAVING count(*) > 0'}`;
}

/** Reads one row of the result of that SQL. */
const excludedGroupOf = (row: Row, { by }: SumsQuery): Group => ({
	values: by.map((dim) => valueOf(row, dim)),
	measure: text(row, 'measure'),
	sums: { ...emptySums(), missing: row['missing'] as number, outside: row['outside'] as number }
});

/** Queries the sums of the finest groups; every coarser group is a sum of these. */
export async function groupSums(engine: Engine, units: Units, query: SumsQuery): Promise<Group[]> {
	const rows = await engine.query(groupSumsSql(units, query));
	const counted = rows.map((row) => groupOf(row, query));
	if (!query.excluded) return counted;
	const excluded = await engine.query(excludedSumsSql(units, query));
	return [...counted, ...excluded.map((row) => excludedGroupOf(row, query))];
}

const text = (row: Row, column: string) => (row[column] as string | null | undefined) ?? null;
const valueOf = (row: Row, dim: Dim) =>
	dim === 'month' ? (text(row, dim)?.slice(0, 7) ?? null) : text(row, dim);

function sumsOfRow(row: Row, { separate, pairs, threshold }: SumsQuery): GroupSums {
	const member = text(row, 'member');
	if (member !== null) return { ...emptySums(), members: new Set([member]) };
	const numbers = row as Record<string, number>;
	const { n, sum, squares, value } = numbers;
	return {
		...emptySums(),
		n: n!,
		sum: sum!,
		squares: squares!,
		frequencies: new Map(separate.includes('value') ? [[value!, n!]] : []),
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
