import type { Engine, Row } from '#engine/engine.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isUnknown, type ExclusionReason } from '#schemas/exclusion-reasons.ts';
import { kinds } from '#schemas/kinds.ts';
import type { ExcludedGroup } from './excluded-units.ts';
import { emptySums, tolerance, type SumsQuery, type Group, type GroupSums } from './group-sums.ts';
import { columnOf, type UnitTable } from './units.ts';

/** The rows of a table of units small enough to be counted here, without another query. */
export type CachedUnits = readonly Row[];

/** Up to this many rows, counting here is quicker than a query, which takes some 2 ms in the browser however small it is. */
export const maxCachedRows = 3000;

const cache = new WeakMap<UnitTable, Map<number, Promise<CachedUnits | null>>>();

/** The rows of a definition's units, read once; null where there are more than `maxRows`. */
export function cachedUnits(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: UnitTable,
	maxRows: number
): Promise<CachedUnits | null> {
	const byMaxRows = cache.get(units) ?? new Map<number, Promise<CachedUnits | null>>();
	cache.set(units, byMaxRows);
	let found = byMaxRows.get(maxRows);
	if (!found) {
		found = read(engine, definition, units, maxRows);
		byMaxRows.set(maxRows, found);
		found.catch(() => byMaxRows.delete(maxRows));
	}
	return found;
}

async function read(
	engine: Engine,
	{ measures, kind }: Pick<Definition, 'measures' | 'kind'>,
	{ table, dims, hasReasons, hasClusters }: UnitTable,
	maxRows: number
): Promise<CachedUnits | null> {
	const [size] = await engine.query(`SELECT CAST(count(*) AS INTEGER) AS rows FROM ${table}`);
	if (Number(size!['rows']) > maxRows) return null;
	const texts = [
		...[...dims].map(columnOf),
		...(measures.length ? ['measure'] : []),
		...(measures.some(({ distinct }) => distinct) ? ['member'] : []),
		...(hasReasons ? ['left_out'] : []),
		...(hasClusters ? ['cluster'] : [])
	];
	const numbers = ['n', 'value', ...(kinds[kind].pairs ? ['before', 'after'] : [])];
	const columns = [
		...[...new Set(texts)].map((name) => `CAST(${name} AS VARCHAR) AS ${name}`),
		...numbers.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`)
	];
	return engine.query(`SELECT ${columns.join(', ')} FROM ${table}`);
}

/** Whether a row is selected: the same as `condition` in SQL. */
export function selects(where: Filters): (row: Row) => boolean {
	const chosen = chosenDims(where);
	const { from, to } = where;
	return (row) =>
		chosen.every(([dim, values]) => values.includes(row[dim] as string)) &&
		(from === undefined || (row['on_date'] !== null && (row['on_date'] as string) >= from)) &&
		(to === undefined || (row['on_date'] !== null && (row['on_date'] as string) <= to));
}

/** Adds one row of units to the sums of its group, in the same way as `groupSumsSql`. */
function count(sums: GroupSums, row: Row, { separate, pairs, threshold }: SumsQuery): void {
	if (separate.includes('member') && row['member'] !== null) {
		sums.members.add(row['member'] as string);
		return;
	}
	const { n, value, before, after } = row as { n: number; value: number; before: number; after: number };
	sums.n += n;
	sums.sum += n * value;
	sums.squares += n * value * value;
	if (separate.includes('value')) sums.frequencies.set(value, (sums.frequencies.get(value) ?? 0) + n);
	if (pairs) {
		sums.pairs.before += n * before;
		sums.pairs.beforeSquares += n * before * before;
		sums.pairs.after += n * after;
		sums.pairs.afterSquares += n * after * after;
		sums.pairs.products += n * before * after;
	}
	if (threshold && value >= threshold - tolerance) sums.improved += n;
	if (threshold && value <= tolerance - threshold) sums.worse += n;
}

/** The same groups that `groupSums` gets from the engine. */
export function groupsFromCache(rows: CachedUnits, query: SumsQuery): Group[] {
	const { by, where, separate } = query;
	const selected = selects(where);
	const groups = new Map<string, Group>();
	for (const row of rows) {
		const counts = row['value'] !== null;
		if (!(counts || (query.excluded && row['left_out'] !== null)) || !selected(row)) continue;
		const values = by.map((dim) => {
			const value = row[columnOf(dim)] as string | null;
			return dim === 'month' ? (value?.slice(0, 7) ?? null) : value;
		});
		const measure = separate.includes('measure') ? (row['measure'] as string) : null;
		const key = [...values, measure].join('\t');
		let group = groups.get(key);
		if (!group) groups.set(key, (group = { values, measure, sums: emptySums() }));
		if (counts) count(group.sums, row, query);
		else
			group.sums[isUnknown(row['left_out'] as ExclusionReason) ? 'missing' : 'outside'] += row['n'] as number;
	}
	return [...groups.values()];
}

/** How many selected units of each measure are excluded, by reason; the same as `excludedBy` without a breakdown. */
export function excludedFromCache(rows: CachedUnits, where: Filters): ExcludedGroup[] {
	const selected = selects(where);
	const groups = new Map<string, ExcludedGroup>();
	for (const row of rows) {
		if (row['value'] !== null || typeof row['left_out'] !== 'string' || !selected(row)) continue;
		const measure = (row['measure'] as string | undefined) ?? null;
		const key = `${row['left_out']}\t${measure}`;
		const group = groups.get(key) ?? {
			values: [],
			reason: row['left_out'] as ExclusionReason,
			measure,
			n: 0
		};
		group.n += row['n'] as number;
		groups.set(key, group);
	}
	return [...groups.values()];
}
