import { seed } from '#indicators/resample.ts';
import { modularity, tiesBetween, tiesOf } from '#network/between-groups.ts';
import { clusteringBySteps } from '#network/clustering.ts';
import { components } from '#network/components.ts';
import { mixingByChance } from '#network/mixing-by-chance.ts';
import { expectedMixing, mixing } from '#network/mixing.ts';
import type { Pairs } from '#network/pairs.ts';
import { gini } from '#statistics/gini.ts';
import { seeded } from '#statistics/random.ts';

/** The measures of a network at the end of a month; null where there is none. */
export interface Measures {
	tied: number;
	ties: number;
	degree: number | null;
	reach: number | null;
	across: number | null;
	/** The E-I index less the one expected under random mixing. */
	ei: number | null;
	components: number | null;
	largest: number | null;
	clustering: number | null;
	localClustering: number | null;
	modularity: number | null;
	gini: number | null;
}
export type MeasureId = keyof Measures;

/** The middle 95 % of `ei` when the countries are assigned to the people at random; null where there is no `ei`. */
export type Band = { low: number; high: number } | null;

/** Ties of one source with the month of each, and the country of every person. */
export interface GrowingNetwork extends Pairs {
	step: Int32Array;
	steps: number;
	groupOf: Uint16Array;
	groups: number;
}

function* byStep({ a, b, step, steps }: GrowingNetwork): Generator<Pairs> {
	const order = Int32Array.from(step.keys()).sort((one, other) => step[one]! - step[other]! || one - other);
	const sorted = { a: order.map((i) => a[i]!), b: order.map((i) => b[i]!) };
	let until = 0;
	for (let now = 0; now < steps; now++) {
		while (until < order.length && step[order[until]!]! <= now) until++;
		yield { a: sorted.a.subarray(0, until), b: sorted.b.subarray(0, until) };
	}
}

function countedDegrees({ a, b }: Pairs, people: number): Map<number, number> {
	const degree = new Int32Array(people);
	for (let i = 0; i < a.length; i++) {
		degree[a[i]!]!++;
		degree[b[i]!]!++;
	}
	const times = new Map<number, number>();
	for (const ties of degree) times.set(ties, (times.get(ties) ?? 0) + 1);
	return times;
}

/** The measures at the end of each month, by the functions that the indicators of the network use; everybody is in the denominator from the beginning, as there. */
export async function measuresByStep(
	network: GrowingNetwork,
	onStep: (done: number) => Promise<void>
): Promise<Measures[]> {
	const { groupOf, groups, steps } = network;
	const people = groupOf.length;
	const clustering = clusteringBySteps(network, network.step, steps, people);
	const found: Measures[] = [];
	for (const pairs of byStep(network)) {
		const between = tiesBetween(pairs, groupOf, groups);
		const { all, across } = tiesOf(between);
		const degrees = countedDegrees(pairs, people);
		const tied = people - (degrees.get(0) ?? 0);
		const sizes = components(pairs, people);
		const { observed, expected } = mixing(pairs, groupOf);
		const { closed, mean } = clustering[found.length]!;
		const of = (part: number, whole: number) => (whole === 0 ? null : part / whole);
		found.push({
			tied,
			ties: all,
			degree: of(2 * all, people),
			reach: of(tied, people),
			across: of(across, all),
			ei: groups < 2 || observed === null || expected === null ? null : observed - expected,
			components: sizes.length,
			largest: all === 0 ? null : sizes[0]! / people,
			clustering: closed,
			localClustering: mean,
			modularity: groups < 2 ? null : modularity(between),
			gini: gini(degrees)
		});
		await onStep(found.length);
	}
	return found;
}

/** What chance gives for `ei` at the end of each month. The draws are those of the indicator, so that its bounds are the last ones. */
export async function bandsByStep(
	network: GrowingNetwork,
	onStep: (band: Band) => Promise<void>
): Promise<void> {
	const expected = expectedMixing(network.groupOf);
	for (const pairs of byStep(network)) {
		const bounds =
			network.groups < 2 || expected === null || pairs.a.length === 0
				? null
				: await mixingByChance(pairs, network.groupOf, {
						random: seeded(seed),
						pause: async () => undefined
					});
		await onStep(bounds && { low: bounds.low - expected!, high: bounds.high - expected! });
	}
}
