import { eiIndex, tiesWithin, type Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';

/** The number of permutations, a source of random numbers in [0, 1), and a pause awaited in between. */
export interface PermutationOptions {
	draws: number;
	random: () => number;
	pause: () => Promise<void>;
}

/** People shuffled plus ties counted between two pauses: some 10 to 20 ms of work. */
const workPerPause = 2_000_000;

/** The Fisher-Yates shuffle: every order is equally likely. */
function shuffle(labels: Uint16Array, random: () => number): void {
	for (let i = labels.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const label = labels[i]!;
		labels[i] = labels[j]!;
		labels[j] = label;
	}
}

/**
 * The E-I indices of the same ties when the groups are assigned to the people at random, `draws` times, in rising order: the values
 * expected by chance in this network, whatever its shape. Empty without ties.
 */
export async function permutedMixing(
	pairs: Pairs,
	groupOf: Groups,
	{ draws, random, pause }: PermutationOptions
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
		if (work < workPerPause) continue;
		work = 0;
		await pause();
	}
	return found.sort();
}

/** The rank, from either end, of the bounds of the middle 95 % of so many draws. */
export const rankOutside = (draws: number) => Math.max(1, Math.floor((draws + 1) * 0.025));

/** The bounds of the middle 95 % of the draws: of 999 in rising order, the 25th and the 975th. Null without draws. */
export function middle95(sorted: Float64Array): { low: number; high: number } | null {
	if (sorted.length === 0) return null;
	const outside = rankOutside(sorted.length);
	return { low: sorted[outside - 1]!, high: sorted[sorted.length - outside]! };
}
