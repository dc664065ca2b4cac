import type { Engine, Row } from '#engine/engine.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { ClusterSums } from '#statistics/cluster-interval.ts';
import { cachedUnits } from './cached-units.ts';
import type { Question } from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { groupNumbers } from './group-numbers.ts';
import { condition, grouping } from './group-sums.ts';
import { choices } from './margins.ts';
import { inClusters, PartsOfCluster, type PartOfCluster } from './parts-of-cluster.ts';
import { selectedRows } from './selected-rows.ts';
import type { UnitColumns } from './unit-columns.ts';
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
function clustersFromColumns(units: UnitColumns, { by, where, measured }: ClustersQuery): ClustersOf {
	const columns = inClusters(units);
	const selected = selectedRows(columns, where);
	const { n, value, cluster } = columns;
	const found = new Map<string, ClusterSums>();
	for (const chosen of choices(by.length)) {
		const dims = chosen.map((i) => by[i]!);
		const { numbers, valuesOf } = groupNumbers(columns, measured ? [...dims, 'measure'] : dims);
		const groups = new Map<number, ClusterSums>();
		const finish = ({ group, size, counted }: PartOfCluster) => {
			let sums = groups.get(group);
			if (!sums) groups.set(group, (sums = noClusters()));
			sums.clusters += 1;
			sums.n += size;
			sums.count += counted;
			sums.sizeSquares += size * size;
			sums.products += size * counted;
			sums.countSquares += counted * counted;
		};
		const parts = new PartsOfCluster(finish);
		let current = -1;
		for (let row = 0; row < columns.rows; row++) {
			if ((selected && selected[row] === 0) || Number.isNaN(value[row])) continue;
			if (cluster![row] !== current) {
				parts.finish();
				current = cluster![row]!;
			}
			parts.add(numbers ? numbers[row]! : 0, n[row]!, n[row]! * value[row]!);
		}
		parts.finish();
		for (const [group, sums] of groups) {
			const values = valuesOf(group);
			const measure = measured ? values.pop()! : null;
			if (!values.includes(null)) found.set(keyOf(chosen, values, measure), sums);
		}
	}
	return readFrom(found);
}

const noClusters = (): ClusterSums => ({
	clusters: 0,
	n: 0,
	count: 0,
	sizeSquares: 0,
	products: 0,
	countSquares: 0
});

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
	return cached ? clustersFromColumns(cached, query) : clustersFromEngine(engine, clustered, query);
}
