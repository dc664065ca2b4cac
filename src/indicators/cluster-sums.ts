import type { Engine, Row } from '#engine/engine.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { ClusterSums } from '#statistics/cluster-interval.ts';
import { cachedUnits, selects, type CachedUnits } from './cached-units.ts';
import type { Question } from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { condition, grouping } from './group-sums.ts';
import { choices } from './margins.ts';
import { columnOf, type UnitTable, type Units } from './units.ts';

/** The sums over the clusters of a group, by the chosen dims of the breakdown; null for a group without units. */
export type ClustersOf = (
	chosen: readonly number[]
) => (values: readonly string[], measure: string | null) => ClusterSums | null;

/** A breakdown of a selection; `measured` where the units name a measure. */
interface ClustersQuery extends Pick<Question, 'by' | 'where'> {
	measured: boolean;
}

const keyOf = (chosen: readonly number[], values: readonly (string | null)[], measure: string | null) =>
	JSON.stringify([chosen, values, measure]);

const valueOf = (dim: Dim, value: string | null): string | null =>
	dim === 'month' ? (value?.slice(0, 7) ?? null) : value;

const readFrom =
	(found: ReadonlyMap<string, ClusterSums>): ClustersOf =>
	(chosen) =>
	(values, measure) =>
		found.get(keyOf(chosen, values, measure)) ?? null;

/**
 * The SQL for the clusters of every group and every margin: a cluster may be in several groups, so that those of a margin are not the
 * sum of those of its groups. Only their sums leave the engine, however many clusters there are.
 */
function clusterSumsSql({ table }: UnitTable, { by, where, measured }: ClustersQuery): string {
	const values = by.map((_, i) => `CAST(v${i} AS VARCHAR) AS v${i}, `);
	const margins = choices(by.length).map((chosen, place) => {
		const own = by.map((dim, i) => `${chosen.includes(i) ? grouping(dim) : 'NULL'} AS v${i}, `);
		const present = chosen.map((i) => ` AND ${columnOf(by[i]!)} IS NOT NULL`);
		return `SELECT ${place} AS margin, ${own.join('')} ${measured ? 'measure' : 'NULL'} AS measure,
				cluster, CAST(sum(n) AS DOUBLE) AS size, sum(n * value) AS counted
			FROM ${table} WHERE value IS NOT NULL AND ${condition(where)}${present.join('')} GROUP BY ALL`;
	});
	return `SELECT CAST(margin AS INTEGER) AS margin, ${values.join('')} CAST(measure AS VARCHAR) AS measure,
			CAST(count(*) AS DOUBLE) AS clusters, sum(size) AS n, sum(counted) AS count,
			sum(size * size) AS size_squares, sum(size * counted) AS products, sum(counted * counted) AS count_squares
		FROM (${margins.join('\nUNION ALL ')}) AS sized GROUP BY ALL`;
}

const sumsOfRow = (row: Row): ClusterSums => {
	const number = (name: string) => row[name] as number;
	return {
		clusters: number('clusters'),
		n: number('n'),
		count: number('count'),
		sizeSquares: number('size_squares'),
		products: number('products'),
		countSquares: number('count_squares')
	};
};

/** The clusters of every group and margin, asked of the engine. */
async function clustersFromEngine(
	engine: Engine,
	table: UnitTable,
	query: ClustersQuery
): Promise<ClustersOf> {
	const all = choices(query.by.length);
	const found = new Map<string, ClusterSums>();
	for (const row of await engine.query(clusterSumsSql(table, query))) {
		const chosen = all[row['margin'] as number]!;
		const values = chosen.map((i) => valueOf(query.by[i]!, row[`v${i}`] as string));
		found.set(keyOf(chosen, values, row['measure'] as string | null), sumsOfRow(row));
	}
	return readFrom(found);
}

/** The same, counted here. */
function clustersFromCache(rows: CachedUnits, { by, where, measured }: ClustersQuery): ClustersOf {
	const selected = selects(where);
	const counted = rows.filter((row) => row['value'] !== null && selected(row));
	const found = new Map<string, ClusterSums>();
	for (const chosen of choices(by.length)) {
		const groups = new Map<string, Map<string, { size: number; counted: number }>>();
		for (const row of counted) {
			const values = chosen.map((i) => valueOf(by[i]!, row[columnOf(by[i]!)] as string | null));
			if (values.includes(null)) continue;
			const key = keyOf(chosen, values, measured ? (row['measure'] as string) : null);
			const clusters = groups.get(key) ?? new Map<string, { size: number; counted: number }>();
			groups.set(key, clusters);
			const sums = clusters.get(row['cluster'] as string) ?? { size: 0, counted: 0 };
			clusters.set(row['cluster'] as string, sums);
			sums.size += row['n'] as number;
			sums.counted += (row['n'] as number) * (row['value'] as number);
		}
		for (const [key, clusters] of groups) found.set(key, summedUp([...clusters.values()]));
	}
	return readFrom(found);
}

function summedUp(clusters: readonly { size: number; counted: number }[]): ClusterSums {
	const sum = (of: (one: { size: number; counted: number }) => number) =>
		clusters.reduce((total, one) => total + of(one), 0);
	return {
		clusters: clusters.length,
		n: sum(({ size }) => size),
		count: sum(({ counted }) => counted),
		sizeSquares: sum(({ size }) => size * size),
		products: sum(({ size, counted }) => size * counted),
		countSquares: sum(({ counted }) => counted * counted)
	};
}

/**
 * The clusters of a question's units, for their intervals; null where the units of the definition are independent. A table with
 * at most `maxRows` is counted here, as `cachedUnits` does.
 */
export async function clustersFor(
	engine: Engine,
	definition: Definition,
	{ clustered }: Units,
	question: Question,
	maxRows = 0
): Promise<ClustersOf | null> {
	if (!clustered) return null;
	const query = {
		by: checkBreakdown(definition, question.by),
		where: question.where,
		measured: definition.measures.length > 0
	};
	const cached = await cachedUnits(engine, definition, clustered, maxRows);
	return cached ? clustersFromCache(cached, query) : clustersFromEngine(engine, clustered, query);
}
