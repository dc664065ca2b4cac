/** How often each value occurs. */
export type Frequencies = ReadonlyMap<number, number>;

/** Gives access to values by their rank in rising order, from 1. */
export function ranked(frequencies: Frequencies): { n: number; at: (rank: number) => number } {
	const steps: { value: number; upTo: number }[] = [];
	let n = 0;
	for (const [value, times] of [...frequencies].sort(([a], [b]) => a - b)) {
		n += times;
		steps.push({ value, upTo: n });
	}
	return { n, at: (rank) => steps.find((step) => step.upTo >= rank)!.value };
}
