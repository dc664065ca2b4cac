import type { Engine, Row } from '#engine/engine.ts';
import { filterDims, type Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import { columnOf, type Units } from './units.ts';

/** What is known of a group: how many units count, the sum of their values and of the squares of those. */
export interface Tally {
	n: number;
	sum: number;
	squares: number;
	/** How often each value occurs; only where ranks are asked for. */
	frequencies: Map<number, number>;
	/** Units of which several rows may speak, and which count once in each group however it is put together. */
	members: Set<string>;
}

export const nobody = (): Tally => ({ n: 0, sum: 0, squares: 0, frequencies: new Map(), members: new Set() });

export function add(to: Tally, more: Tally): void {
	to.n += more.n;
	to.sum += more.sum;
	to.squares += more.squares;
	for (const [value, times] of more.frequencies)
		to.frequencies.set(value, (to.frequencies.get(value) ?? 0) + times);
	for (const member of more.members) to.members.add(member);
}

/** One of the finest groups of a question: the values of its dims (null where a unit has none), its measure, its tally. */
export interface Group {
	values: (string | null)[];
	measure: string | null;
	tally: Tally;
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

/** Asks for the tallies of the finest groups; every coarser one is a sum of these. */
export async function tallies(
	engine: Engine,
	units: Units,
	question: { by: readonly Dim[]; where: Filters; apart: readonly Apart[] }
): Promise<Group[]> {
	const { by, where, apart } = question;
	const outputs = [...by.map(output), ...apart].map((column) => `${column}, `);
	const groupings = [...by.map(grouping), ...apart];
	const rows = await engine.query(`SELECT ${outputs.join('')}
			CAST(sum(n) AS DOUBLE) AS n, sum(n * value) AS sum, sum(n * value * value) AS squares
		FROM ${units.table} WHERE ${condition(where)}
		${groupings.length ? `GROUP BY ${groupings.join(', ')}` : 'HAVING count(*) > 0'}`);
	return rows.map((row) => ({
		values: by.map((dim) => valueOf(row, dim)),
		measure: text(row, 'measure'),
		tally: tallyOf(row, apart)
	}));
}

const text = (row: Row, column: string) => (row[column] as string | null | undefined) ?? null;
const valueOf = (row: Row, dim: Dim) =>
	dim === 'month' ? (text(row, dim)?.slice(0, 7) ?? null) : text(row, dim);

function tallyOf(row: Row, apart: readonly Apart[]): Tally {
	const member = text(row, 'member');
	if (member !== null) return { ...nobody(), members: new Set([member]) };
	const { n, sum, squares, value } = row as Record<string, number>;
	const frequencies = new Map(apart.includes('value') ? [[value!, n!]] : []);
	return { ...nobody(), n: n!, sum: sum!, squares: squares!, frequencies };
}
