import type { Engine, Row } from '#engine/engine.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { ClusterSums } from '#statistics/cluster-interval.ts';
import { cachedUnits } from './cached-units.ts';
import type { Question } from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { groupNumbers } from './group-numbers.ts';
import { condition, grouping } from './group-sums.ts';
import { choices } from './margins.ts';
import { inClusters, PartsOfCluster } from './parts-of-cluster.ts';
import { selectedRows } from './selected-rows.ts';
import type { UnitColumns } from './unit-columns.ts';
import { columnOf, type UnitTable, type Units } from './units.ts';
import { wholeClusters, type GroupOfClusters } from './whole-clusters.ts';

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

/** The sums of one group or margin, and what the cluster at hand adds to them. */
interface Target {
	sums: ClusterSums;
	size: number;
	counted: number;
	touched: boolean;
}

/** The same, where each cluster is in one group: its sums are those of the margins too. */
function clustersOfGroups(groups: readonly GroupOfClusters[], by: readonly Dim[]): ClustersOf {
	const found = new Map<string, ClusterSums>();
	for (const { values, sums } of groups)
		for (const chosen of choices(by.length)) {
			const own = chosen.map((i) => values[i] ?? null);
			if (own.includes(null)) continue;
			const key = keyOf(chosen, own, null);
			const known = found.get(key) ?? noClusters();
			for (const name of Object.keys(sums) as (keyof ClusterSums)[]) known[name] += sums[name];
			found.set(key, known);
		}
	return readFrom(found);
}

/** The same, counted here: what a cluster has in the finest groups gives what it has in each margin, so that rows are read once. */
function clustersFromColumns(units: UnitColumns, { by, where, measured }: ClustersQuery): ClustersOf {
	const columns = inClusters(units);
	const selected = selectedRows(columns, where);
	const { n, value, cluster } = columns;
	const { numbers, valuesOf } = groupNumbers(columns, measured ? [...by, 'measure'] : by);
	const margins = choices(by.length);
	const found = new Map<string, Target>();
	const targets = new Map<number, Target[]>();
	const targetsOf = (group: number): Target[] => {
		const values = valuesOf(group);
		const measure = measured ? values.pop()! : null;
		return margins.flatMap((chosen) => {
			const own = chosen.map((i) => values[i] ?? null);
			if (own.includes(null)) return [];
			const key = keyOf(chosen, own, measure);
			const target = found.get(key) ?? { sums: noClusters(), size: 0, counted: 0, touched: false };
			found.set(key, target);
			return target;
		});
	};
	const touched: Target[] = [];
	const parts = new PartsOfCluster(({ group, size, counted }) => {
		let own = targets.get(group);
		if (!own) targets.set(group, (own = targetsOf(group)));
		for (const target of own) {
			if (!target.touched) touched.push(target);
			target.touched = true;
			target.size += size;
			target.counted += counted;
		}
	});
	const finish = () => {
		parts.finish();
		for (const target of touched) addCluster(target);
		touched.length = 0;
	};
	let current = -1;
	for (let row = 0; row < columns.rows; row++) {
		if ((selected && selected[row] === 0) || Number.isNaN(value[row])) continue;
		if (cluster![row] !== current) {
			finish();
			current = cluster![row]!;
		}
		parts.add(numbers ? numbers[row]! : 0, n[row]!, n[row]! * value[row]!);
	}
	finish();
	return readFrom(new Map([...found].map(([key, { sums }]) => [key, sums])));
}

function addCluster(target: Target): void {
	const { sums, size, counted } = target;
	sums.clusters += 1;
	sums.n += size;
	sums.count += counted;
	sums.sizeSquares += size * size;
	sums.products += size * counted;
	sums.countSquares += counted * counted;
	target.size = 0;
	target.counted = 0;
	target.touched = false;
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
	const whole = cached && !query.measured ? wholeClusters(cached, query.by, query.where) : null;
	if (whole) return clustersOfGroups(whole, query.by);
	return cached ? clustersFromColumns(cached, query) : clustersFromEngine(engine, clustered, query);
}
