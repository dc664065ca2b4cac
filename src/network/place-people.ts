import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';

/** Where people stand, from 0 to 1 in both directions; those without any tie have no place (NaN). */
export interface Places {
	x: Float64Array;
	y: Float64Array;
}

/** Fewer steps for more people: a fifth of a second for a hundred people, and a few seconds for thousands. */
const stepsFor = (people: number) =>
	people <= 200 ? 1200 : people <= 600 ? 500 : people <= 1500 ? 300 : 150;

/**
 * Places the people of a network so that those with ties stand near each other. Groups start apart, around a circle, and `random`
 * scatters their people: the same ties and the same source of random numbers give the same picture. Source of the layout: Jacomy et
 * al. 2014, ForceAtlas2, doi 10.1371/journal.pone.0098679.
 */
export function placePeople({ a, b }: Pairs, groupOf: Groups, groups: number, random: () => number): Places {
	const graph = new Graph({ type: 'undirected', multi: false });
	const tied = new Set([...a, ...b]);
	for (const person of [...tied].sort((one, other) => one - other)) {
		const angle = (2 * Math.PI * (groupOf[person]! + 0.5)) / Math.max(1, groups);
		graph.addNode(person, {
			x: 100 * Math.cos(angle) + 60 * (random() - 0.5),
			y: 100 * Math.sin(angle) + 60 * (random() - 0.5)
		});
	}
	for (let i = 0; i < a.length; i++) graph.mergeEdge(a[i], b[i]);
	const places = forceAtlas2(graph, {
		iterations: stepsFor(tied.size),
		settings: {
			barnesHutOptimize: tied.size > 200,
			strongGravityMode: true,
			gravity: 0.05,
			scalingRatio: 12,
			slowDown: 6,
			outboundAttractionDistribution: false
		}
	});
	return inUnit(places, groupOf.length);
}

/** Stretches places to fill the range from 0 to 1 in both directions. */
function inUnit(places: Record<string, { [key: string]: number }>, people: number): Places {
	const all = Object.values(places);
	const along = (axis: 'x' | 'y') => {
		const found = new Float64Array(people).fill(NaN);
		const values = all.map((place) => place[axis]!);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		for (const [person, place] of Object.entries(places))
			found[Number(person)] = high === low ? 0.5 : (place[axis]! - low) / (high - low);
		return found;
	};
	return { x: along('x'), y: along('y') };
}
