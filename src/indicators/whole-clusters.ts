import type { ClusterSums } from '#statistics/cluster-interval.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import { groupNumbers } from './group-numbers.ts';
import { inClusters } from './parts-of-cluster.ts';
import { daysWithin, selectedRows } from './selected-rows.ts';
import type { CodedColumn, UnitColumns } from './unit-columns.ts';

/** The clusters of a table as rows of their own, with the dims that all units of a cluster share: a person has one country, and many days. */
interface Clusters {
	/** The units, those of a cluster one after another. */
	units: UnitColumns;
	/** Where the units of each cluster begin, and where the last one's end. */
	starts: Int32Array;
	/** One row a cluster. */
	shared: UnitColumns;
	/** What each has at any time. */
	all: Totals;
}

/** How many units each cluster has, NaN where none counts, and the sum of their values. */
interface Totals {
	size: Float64Array;
	counted: Float64Array;
}

const known = new WeakMap<UnitColumns, Clusters>();

/** The clusters of a table, worked out once. */
export function clustersOf(columns: UnitColumns): Clusters {
	const found = known.get(columns);
	if (found) return found;
	const units = inClusters(columns);
	const starts = startsOf(units.cluster!);
	const rows = starts.length - 1;
	const coded = Object.entries(units.coded).flatMap(([name, { values, codes }]) => {
		const own = sharedCodes(codes, starts);
		return own ? [[name, { values, codes: own }] as const] : [];
	});
	const none = new Float64Array(0);
	const shared: UnitColumns = {
		...{ rows, n: none, value: none, coded: Object.fromEntries(coded) },
		...{ day: null, before: null, after: null, member: null, cluster: null }
	};
	const made = { units, starts, shared, all: totalsWithin(units, starts, null) };
	known.set(columns, made);
	return made;
}

function startsOf(cluster: Int32Array): Int32Array {
	const starts: number[] = [];
	for (let row = 0; row < cluster.length; row++)
		if (row === 0 || cluster[row] !== cluster[row - 1]) starts.push(row);
	starts.push(cluster.length);
	return Int32Array.from(starts);
}

/** The code of each cluster; null where the units of one have several. */
function sharedCodes(codes: CodedColumn['codes'], starts: Int32Array): CodedColumn['codes'] | null {
	const own = codes.slice(0, starts.length - 1);
	for (let i = 0; i < own.length; i++) {
		own[i] = codes[starts[i]!]!;
		for (let row = starts[i]! + 1; row < starts[i + 1]!; row++) if (codes[row] !== own[i]) return null;
	}
	return own;
}

function totalsWithin(
	{ n: times, value, day }: UnitColumns,
	starts: Int32Array,
	days: { first: number; last: number } | null
): Totals {
	const rows = starts.length - 1;
	const [size, counted] = [new Float64Array(rows).fill(NaN), new Float64Array(rows)];
	const first = days?.first ?? -Infinity;
	const last = days?.last ?? Infinity;
	for (let i = 0; i < rows; i++) {
		let units = 0;
		let sum = 0;
		let any = false;
		for (let row = starts[i]!; row < starts[i + 1]!; row++) {
			if (Number.isNaN(value[row]!) || (day && (day[row]! < first || day[row]! > last))) continue;
			any = true;
			units += times[row]!;
			sum += times[row]! * value[row]!;
		}
		if (!any) continue;
		size[i] = units;
		counted[i] = sum;
	}
	return { size, counted };
}

/** What the clusters of one group add up to. */
export interface GroupOfClusters {
	values: (string | null)[];
	sums: ClusterSums;
}

const [clusters, n, count, sizeSquares, products, countSquares] = [0, 1, 2, 3, 4, 5];
const width = 6;

/**
 * The sums over the clusters of each group, where a cluster is in one group with all its units; null where it may be in several. One
 * pass over the clusters and their units, as each choice in large records needs it.
 */
export function wholeClusters(
	columns: UnitColumns,
	by: readonly Dim[],
	where: Filters
): GroupOfClusters[] | null {
	const { units, starts, shared, all } = clustersOf(columns);
	const dims = [...by, ...chosenDims(where).map(([dim]) => dim)];
	if (!dims.every((dim) => shared.coded[dim] !== undefined)) return null;
	const { from: _from, to: _to, ...ofClusters } = where;
	const selected = selectedRows(shared, ofClusters);
	const days = daysWithin(where);
	if (days && !units.day) return [];
	const { numbers, size: groups, valuesOf } = groupNumbers(shared, by);
	const sums = new Float64Array(groups * width);
	const { size, counted } = days ? totalsWithin(units, starts, days) : all;
	for (let i = 0; i < shared.rows; i++) {
		if ((selected && selected[i] === 0) || Number.isNaN(size[i])) continue;
		const at = (numbers ? numbers[i]! : 0) * width;
		const [own, value] = [size[i]!, counted[i]!];
		sums[at + clusters]! += 1;
		sums[at + n]! += own;
		sums[at + count]! += value;
		sums[at + sizeSquares]! += own * own;
		sums[at + products]! += own * value;
		sums[at + countSquares]! += value * value;
	}
	return Array.from({ length: groups }, (_, group) => group)
		.filter((group) => sums[group * width + clusters]! > 0)
		.map((group) => ({ values: valuesOf(group), sums: sumsAt(sums, group * width) }));
}

const sumsAt = (sums: Float64Array, at: number): ClusterSums => ({
	clusters: sums[at + clusters]!,
	n: sums[at + n]!,
	count: sums[at + count]!,
	sizeSquares: sums[at + sizeSquares]!,
	products: sums[at + products]!,
	countSquares: sums[at + countSquares]!
});
