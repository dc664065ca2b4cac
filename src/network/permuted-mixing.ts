import { eiIndex, tiesWithin, type Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';

/** How a permutation is done: how often, from which source of numbers in [0, 1), and what is awaited between its parts. */
export interface Permuting {
	draws: number;
	random: () => number;
	pause: () => Promise<void>;
}

/** People shuffled and ties looked at between two pauses: some 10 to 20 ms of work. */
const stride = 2_000_000;

/** Fisher and Yates: every order is equally likely. */
function shuffle(labels: Uint16Array, random: () => number): void {
	for (let i = labels.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const label = labels[i]!;
		labels[i] = labels[j]!;
		labels[j] = label;
	}
}

/**
 * The E-I index of the same ties when the groups are dealt out to the people at random, `draws` times, in rising order: what
 * chance alone gives in this network, whatever its shape. Empty without ties.
 */
export async function permutedMixing(
	pairs: Pairs,
	groupOf: Groups,
	{ draws, random, pause }: Permuting
): Promise<Float64Array> {
	const ties = pairs.a.length;
	if (ties === 0) return new Float64Array(0);
	const labels = Uint16Array.from(groupOf);
	const found = new Float64Array(draws);
	let work = 0;
	for (let i = 0; i < draws; i++) {
		shuffle(labels, random);
		found[i] = eiIndex(tiesWithin(pairs, labels), ties)!;
		work += labels.length + ties;
		if (work < stride) continue;
		work = 0;
		await pause();
	}
	return found.sort();
}

/** The bounds between which 95 % of the draws lie: of 999 in rising order the 25th and the 975th. Null without draws. */
export function middle95(sorted: Float64Array): { low: number; high: number } | null {
	if (sorted.length === 0) return null;
	const outside = Math.max(1, Math.floor((sorted.length + 1) * 0.025));
	return { low: sorted[outside - 1]!, high: sorted[sorted.length - outside]! };
}
