import Graph from 'graphology';
import { density, diameter, modularity as ofCommunities } from 'graphology-metrics/graph/index.js';
import { expect, it } from 'vitest';
import { modularity, tiesBetween } from './between-groups.ts';
import { clusteringBySteps } from './clustering.ts';
import { components } from './components.ts';
import { karateClub } from './fixtures/karate-club.ts';
import { pairsOf } from './fixtures/test-networks.ts';

const clusteringOf = (ties: [number, number][], people: number) =>
	clusteringBySteps(pairsOf(ties), new Int32Array(ties.length), 1, people)[0]!;

function graphOf(ties: readonly [number, number][], people: number, groups?: Uint16Array) {
	const graph = new Graph({ type: 'undirected' });
	for (let i = 0; i < people; i++) graph.addNode(i, { community: groups?.[i] });
	for (const [a, b] of ties) graph.mergeEdge(a, b);
	return graph;
}

// The figures are those that NetworkX and igraph print for it; the modularity is that of Newman 2006, doi 10.1073/pnas.0601602103.
it('finds the published figures of the karate club', () => {
	const { ties, people, factions } = karateClub;
	const { closed, mean } = clusteringOf(ties, people);
	expect(ties).toHaveLength(78);
	expect(mean!.toFixed(4)).toBe('0.5706');
	expect(closed!.toFixed(4)).toBe('0.2557');
	const between = tiesBetween(pairsOf(ties), factions, 2);
	expect(modularity(between)!.toFixed(4)).toBe('0.3715');
	expect(modularity(between)!.toFixed(5)).toBe('0.37147');
	expect([...components(pairsOf(ties), people)]).toEqual([34]);
	const graph = graphOf(ties, people, factions);
	expect(diameter(graph)).toBe(5);
	expect(density(graph).toFixed(3)).toBe('0.139');
	expect(modularity(between)).toBeCloseTo(ofCommunities(graph), 12);
});
