import { add, emptySums, type Group, type GroupSums } from './group-sums.ts';

/** Every choice of positions, the larger choices first, each in the order asked: [0,1], [0], [1], []. */
export function choices(length: number): number[][] {
	const all = Array.from({ length: 2 ** length }, (_, bits) =>
		Array.from({ length }, (_, i) => i).filter((i) => bits & (1 << i))
	);
	return all.sort((a, b) => b.length - a.length || compare(a, b));
}

function compare(a: readonly number[], b: readonly number[]): number {
	const i = a.findIndex((value, i) => value !== b[i]);
	return i < 0 ? 0 : a[i]! - b[i]!;
}

/** Every combination of one value from each list, the last list running fastest. */
export const combinations = (lists: readonly (readonly string[])[]): string[][] =>
	lists.reduce<string[][]>(
		(done, list) => done.flatMap((head) => list.map((value) => [...head, value])),
		[[]]
	);

const keyOf = (values: readonly (string | null)[]) => values.join('\t');

/** The tallies of one margin, by the values of the chosen dims and the measure. Who has no value there is in no group of it. */
export function margin(groups: readonly Group[], chosen: readonly number[]) {
	const found = new Map<string, GroupSums>();
	for (const group of groups) {
		const values = chosen.map((i) => group.values[i]!);
		if (values.includes(null as never)) continue;
		const key = keyOf([...values, group.measure]);
		let tally = found.get(key);
		if (!tally) found.set(key, (tally = emptySums()));
		add(tally, group.tally);
	}
	return (values: readonly string[], measure: string | null): GroupSums =>
		found.get(keyOf([...values, measure])) ?? emptySums();
}
