import { expect, it } from 'vitest';
import { inClusters, PartsOfCluster } from './parts-of-cluster.ts';
import type { UnitColumns } from './unit-columns.ts';

it('brings the rows of each cluster together, in their order', () => {
	const units: UnitColumns = {
		rows: 6,
		n: Float64Array.of(1, 2, 3, 4, 5, 6),
		value: Float64Array.of(0, NaN, 1, 0, 1, 1),
		coded: { gender: { values: ['man', 'woman'], codes: Uint8Array.of(1, 2, 1, 0, 2, 1) } },
		day: null,
		before: null,
		after: null,
		member: null,
		cluster: Int32Array.of(3, 1, 0, 3, 1, 3)
	};
	const { cluster, n, value, coded } = inClusters(units);
	expect([...cluster!]).toEqual([0, 1, 1, 3, 3, 3]);
	expect([...n]).toEqual([3, 2, 5, 1, 4, 6]);
	expect([...value]).toEqual([1, NaN, 1, 0, 0, 1]);
	expect([...coded['gender']!.codes]).toEqual([1, 2, 2, 1, 0, 1]);
	expect(inClusters(units)).toBe(inClusters(units));
});

it('adds up what a cluster has in each group, and nothing of the one before', () => {
	const found: number[][] = [];
	const parts = new PartsOfCluster(({ group, size, counted }) => found.push([group, size, counted]));
	parts.finish();
	parts.add(7, 1, 0);
	parts.add(2, 2, 2);
	parts.add(7, 3, 1);
	parts.finish();
	parts.add(7, 5, 4);
	parts.finish();
	expect(found).toEqual([
		[7, 4, 1],
		[2, 2, 2],
		[7, 5, 4]
	]);
});
