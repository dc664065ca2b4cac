import type { Pairs } from './pairs.ts';

/** How often two people who both have a tie to a third have one to each other. */
export interface Clustering {
	/** Of all pairs of ties that share a person, the share that a third tie closes: the transitivity. Null without such pairs. */
	closed: number | null;
	/** The mean over the people of the same share among the ties of each; those with fewer than two ties count as 0. */
	mean: number | null;
}

/**
 * The clustering of a network that grows: `step` says in which of `steps` steps each tie comes. A triangle is found once, when its last tie
 * comes, from the side with fewer ties. Sources: Newman 2003, doi 10.1137/S003614450342480, eq. 3; Watts & Strogatz 1998, doi 10.1038/30918.
 */
export function clusteringBySteps(
	{ a, b }: Pairs,
	step: Int32Array,
	steps: number,
	people: number
): Clustering[] {
	const order = Int32Array.from(step.keys()).sort((one, other) => step[one]! - step[other]!);
	const ties = Array.from({ length: people }, (): number[] => []);
	const known = new Set<number>();
	const key = (one: number, other: number) => Math.min(one, other) * people + Math.max(one, other);
	const around = new Int32Array(people);
	let [triangles, touching, next] = [0, 0, 0];
	return Array.from({ length: steps }, (_, now) => {
		for (; next < order.length && step[order[next]!]! <= now; next++) {
			const [one, other] = [a[order[next]!]!, b[order[next]!]!];
			const [few, many] = ties[one]!.length < ties[other]!.length ? [one, other] : [other, one];
			for (const third of ties[few]!) {
				if (!known.has(key(third, many))) continue;
				triangles++;
				for (const person of [one, other, third]) around[person]!++;
			}
			touching += ties[one]!.length + ties[other]!.length;
			ties[one]!.push(other);
			ties[other]!.push(one);
			known.add(key(one, other));
		}
		if (touching === 0) return { closed: null, mean: null };
		let sum = 0;
		for (let i = 0; i < people; i++) {
			const degree = ties[i]!.length;
			if (degree > 1) sum += around[i]! / ((degree * (degree - 1)) / 2);
		}
		return { closed: (3 * triangles) / touching, mean: sum / people };
	});
}
