import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterInterval, type ClusterSums } from './cluster-interval.ts';
import { quantile } from './quantile.ts';
import { seeded } from './random.ts';
import reference from './reference/cluster-interval.json' with { type: 'json' };
import { wilson } from './wilson.ts';

interface Cluster {
	size: number;
	count: number;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const sumsOf = (clusters: readonly Cluster[]): ClusterSums => ({
	clusters: clusters.length,
	n: sum(clusters.map(({ size }) => size)),
	count: sum(clusters.map(({ count }) => count)),
	sizeSquares: sum(clusters.map(({ size }) => size * size)),
	products: sum(clusters.map(({ size, count }) => size * count)),
	countSquares: sum(clusters.map(({ count }) => count * count))
});
const pooled = (clusters: readonly Cluster[]) => {
	const { n, count } = sumsOf(clusters);
	return { n, count, p: count / n };
};

it.each(reference.cases)(`$counts of $sizes, ${reference.by}`, ({ sizes, counts, low, high }) => {
	const bounds = clusterInterval(sumsOf(sizes.map((size, i) => ({ size, count: counts[i]! }))))!;
	expect(bounds.low).toBeCloseTo(low, 7);
	expect(bounds.high).toBeCloseTo(high, 7);
});

/** People who come to most events or to few: each has a chance of their own, somewhere from 0 to 1 about `p`. */
function people(random: () => number, n: number, p: number): Cluster[] {
	return Array.from({ length: n }, () => {
		const chance = Math.min(1, Math.max(0, p + (random() - 0.5) * 0.7));
		const size = 6 + Math.floor(random() * 11);
		return { size, count: Array.from({ length: size }, () => random()).filter((one) => one < chance).length };
	});
}

it('is near the middle 95 % of the shares among people drawn again and again', () => {
	const random = seeded(20200401);
	const all = people(random, 72, 0.6);
	const shares = Array.from(
		{ length: 4000 },
		() => pooled(all.map(() => all[Math.floor(random() * all.length)]!)).p
	).sort((a, b) => a - b);
	const bounds = clusterInterval(sumsOf(all))!;
	expect(Math.abs(bounds.low - quantile(shares, 0.025)!)).toBeLessThan(0.005);
	expect(Math.abs(bounds.high - quantile(shares, 0.975)!)).toBeLessThan(0.005);
	const { count, n } = pooled(all);
	const apart = wilson(count, n)!;
	expect(bounds.high - bounds.low).toBeGreaterThan(1.3 * (apart.high - apart.low));
});

it('holds the true share in about 95 % of programmes, where Wilson’s of independent units does not', () => {
	const random = seeded(7);
	let [held, heldApart] = [0, 0];
	for (let i = 0; i < 1000; i++) {
		const all = people(random, 24, 0.6);
		const { count, n } = pooled(all);
		const [bounds, apart] = [clusterInterval(sumsOf(all))!, wilson(count, n)!];
		// Chances lie evenly between 0.25 and 0.95, so that the true share is 0.6.
		if (bounds.low <= 0.6 && 0.6 <= bounds.high) held += 1;
		if (apart.low <= 0.6 && 0.6 <= apart.high) heldApart += 1;
	}
	expect(held / 1000).toBeGreaterThan(0.935);
	expect(held / 1000).toBeLessThan(0.97);
	expect(heldApart / 1000).toBeLessThan(0.9);
});

it('is null for fewer than ten clusters, however many units they have', () => {
	const clusters = Array.from({ length: 10 }, (_, i) => ({ size: 100, count: 10 * i }));
	expect(clusterInterval(sumsOf(clusters.slice(1)))).toBeNull();
	expect(clusterInterval(sumsOf(clusters))).not.toBeNull();
	expect(clusterInterval(sumsOf([]))).toBeNull();
});

it('takes the clusters for the units where none counts, or all do', () => {
	const clusters = Array.from({ length: 12 }, () => ({ size: 30, count: 0 }));
	expect(clusterInterval(sumsOf(clusters))).toEqual(wilson(0, 12));
	expect(clusterInterval(sumsOf(clusters.map(({ size }) => ({ size, count: size }))))).toEqual(
		wilson(12, 12)
	);
});

it('holds the share, stays within 0 and 1, and mirrors', () => {
	const cluster = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30));
	fc.assert(
		fc.property(fc.array(cluster, { minLength: 10, maxLength: 40 }), (list) => {
			const clusters = list.map(([size, count]) => ({ size, count: Math.min(size, count) }));
			const { low, high } = clusterInterval(sumsOf(clusters))!;
			const { p } = pooled(clusters);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(low - p).toBeLessThanOrEqual(1e-12);
			expect(high - p).toBeGreaterThanOrEqual(-1e-12);
			const mirrored = clusterInterval(
				sumsOf(clusters.map(({ size, count }) => ({ size, count: size - count })))
			)!;
			expect(mirrored.low).toBeCloseTo(1 - high, 6);
		})
	);
});
