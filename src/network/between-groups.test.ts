import fc from 'fast-check';
import Graph from 'graphology';
import { modularity as ofCommunities } from 'graphology-metrics/graph/index.js';
import { expect, it } from 'vitest';
import { expectedBetween, modularity, tiesBetween, tiesOf } from './between-groups.ts';
import { pairsOf, someTies } from './fixtures/test-networks.ts';
import { eiIndex, expectedMixing, tiesWithin } from './mixing.ts';

it('counts ties, and expects of them what the E-I index expects', () => {
	fc.assert(
		fc.property(someTies, ({ people, ties, groups }) => {
			const [pairs, groupOf] = [pairsOf(ties), Uint16Array.from(groups)];
			const { all, across } = tiesOf(tiesBetween(pairs, groupOf, 4));
			expect([all, across]).toEqual([ties.length, ties.length - tiesWithin(pairs, groupOf)]);
			const sizes = [0, 1, 2, 3].map((group) => groups.filter((one) => one === group).length);
			const expected = tiesOf(expectedBetween(sizes, all));
			expect(expected.all).toBeCloseTo(all, 9);
			if (all > 0)
				expect(eiIndex(expected.all - expected.across, all)).toBeCloseTo(expectedMixing(groupOf)!, 9);
			expect(people).toBeGreaterThan(1);
		})
	);
});

it('finds the modularity that graphology finds', () => {
	fc.assert(
		fc.property(someTies, ({ people, ties, groups }) => {
			const found = modularity(tiesBetween(pairsOf(ties), Uint16Array.from(groups), 4));
			if (ties.length === 0) {
				expect(found).toBeNull();
				return;
			}
			const graph = new Graph({ type: 'undirected' });
			for (let i = 0; i < people; i++) graph.addNode(i, { community: groups[i] });
			for (const [a, b] of ties) graph.addEdge(a, b);
			expect(found).toBeCloseTo(ofCommunities(graph), 10);
		})
	);
});

it('expects of 12 ties among 3 and 2 people: 3.6 and 1.2 within, 7.2 between', () => {
	expect(expectedBetween([3, 2], 12).map((row) => row.map((count) => count.toFixed(1)))).toEqual([
		['3.6', '7.2'],
		['7.2', '1.2']
	]);
});
