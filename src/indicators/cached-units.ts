import type { Engine, Row } from '#engine/engine.ts';
import { filterDims, type Filters } from '#schemas/filters.ts';
import type { Definition, LeftOut } from '#schemas/indicator.ts';
import type { LeftOutGroup } from './left-out.ts';
import { emptySums, slack, type Asked, type Group, type GroupSums } from './group-sums.ts';
import { columnOf, needsPairs, type Units } from './units.ts';

/** Rows of a table of units that are few enough to be counted here, without asking the engine again. */
export type CachedUnits = readonly Row[];

/** Up to so many rows counting here is quicker than a question: some 2 ms in the browser, however small. */
export const maxCachedRows = 3000;

const kept = new WeakMap<Units, Map<number, Promise<CachedUnits | null>>>();

/** The rows of a definition's units, read once; null where there are more than `most`. */
export function cachedUnits(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: Units,
	most: number
): Promise<CachedUnits | null> {
	const limits = kept.get(units) ?? new Map<number, Promise<CachedUnits | null>>();
	kept.set(units, limits);
	let found = limits.get(most);
	if (!found) {
		found = read(engine, definition, units, most);
		limits.set(most, found);
		found.catch(() => limits.delete(most));
	}
	return found;
}

async function read(
	engine: Engine,
	{ measures, kind }: Pick<Definition, 'measures' | 'kind'>,
	{ table, dims, explained }: Units,
	most: number
): Promise<CachedUnits | null> {
	const [size] = await engine.query(`SELECT CAST(count(*) AS INTEGER) AS rows FROM ${table}`);
	if (Number(size!['rows']) > most) return null;
	const texts = [
		...[...dims].map(columnOf),
		...(measures.length ? ['measure'] : []),
		...(measures.some(({ distinct }) => distinct) ? ['member'] : []),
		...(explained ? ['left_out'] : [])
	];
	const numbers = ['n', 'value', ...(needsPairs(kind) ? ['before', 'after'] : [])];
	const columns = [
		...[...new Set(texts)].map((name) => `CAST(${name} AS VARCHAR) AS ${name}`),
		...numbers.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`)
	];
	return engine.query(`SELECT ${columns.join(', ')} FROM ${table}`);
}

/** Whether a row is selected: what `condition` says in SQL. */
export function selects(where: Filters): (row: Row) => boolean {
	const chosen = filterDims.flatMap((dim) => (where[dim] ? [[dim, where[dim]] as const] : []));
	const { from, to } = where;
	return (row) =>
		chosen.every(([dim, values]) => values.includes(row[dim] as string)) &&
		(from === undefined || (row['on_date'] !== null && (row['on_date'] as string) >= from)) &&
		(to === undefined || (row['on_date'] !== null && (row['on_date'] as string) <= to));
}

/** Adds one row of units to a tally, as `talliesSql` sums them up. */
function count(tally: GroupSums, row: Row, { apart, pairs, threshold }: Asked): void {
	if (apart.includes('member') && row['member'] !== null) {
		tally.members.add(row['member'] as string);
		return;
	}
	const { n, value, before, after } = row as { n: number; value: number; before: number; after: number };
	tally.n += n;
	tally.sum += n * value;
	tally.squares += n * value * value;
	if (apart.includes('value')) tally.frequencies.set(value, (tally.frequencies.get(value) ?? 0) + n);
	if (pairs) {
		tally.pairs.before += n * before;
		tally.pairs.beforeSquares += n * before * before;
		tally.pairs.after += n * after;
		tally.pairs.afterSquares += n * after * after;
		tally.pairs.products += n * before * after;
	}
	if (threshold && value >= threshold - slack) tally.improved += n;
	if (threshold && value <= slack - threshold) tally.worse += n;
}

/** The groups that `tallies` finds when it asks the engine. */
export function groupsFromCache(held: CachedUnits, asked: Asked): Group[] {
	const { by, where, apart } = asked;
	const selected = selects(where);
	const groups = new Map<string, Group>();
	for (const row of held) {
		if (row['value'] === null || !selected(row)) continue;
		const values = by.map((dim) => {
			const value = row[columnOf(dim)] as string | null;
			return dim === 'month' ? (value?.slice(0, 7) ?? null) : value;
		});
		const measure = apart.includes('measure') ? (row['measure'] as string) : null;
		const key = [...values, measure].join('\t');
		let group = groups.get(key);
		if (!group) groups.set(key, (group = { values, measure, tally: emptySums() }));
		count(group.tally, row, asked);
	}
	return [...groups.values()];
}

/** How many units of each measure do not count, by reason, of what is selected; as `leftOutBy` without a breakdown. */
export function excludedFromCache(held: CachedUnits, where: Filters): LeftOutGroup[] {
	const selected = selects(where);
	const groups = new Map<string, LeftOutGroup>();
	for (const row of held) {
		if (row['value'] !== null || typeof row['left_out'] !== 'string' || !selected(row)) continue;
		const measure = (row['measure'] as string | undefined) ?? null;
		const key = `${row['left_out']}\t${measure}`;
		const group = groups.get(key) ?? { values: [], reason: row['left_out'] as LeftOut, measure, n: 0 };
		group.n += row['n'] as number;
		groups.set(key, group);
	}
	return [...groups.values()];
}
