import { add, emptySums, type Group, type GroupSums } from './group-sums.ts';

/** Every subset of positions, the larger ones first: for 2, [0,1], [0], [1], []. */
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

/** Every combination of one value from each list; the last list varies fastest. */
export const combinations = (lists: readonly (readonly string[])[]): string[][] =>
	lists.reduce<string[][]>(
		(done, list) => done.flatMap((head) => list.map((value) => [...head, value])),
		[[]]
	);

const keyOf = (values: readonly (string | null)[]) => values.join('\t');

/** The sums of one margin, by the values of the chosen dims and the measure. Units without a value there are in no group. */
export function margin(groups: readonly Group[], chosen: readonly number[]) {
	const found = new Map<string, GroupSums>();
	for (const group of groups) {
		const values = chosen.map((i) => group.values[i]!);
		if (values.includes(null as never)) continue;
		const key = keyOf([...values, group.measure]);
		let sums = found.get(key);
		if (!sums) found.set(key, (sums = emptySums()));
		add(sums, group.sums);
	}
	return (values: readonly string[], measure: string | null): GroupSums =>
		found.get(keyOf([...values, measure])) ?? emptySums();
}

type SumsOfGroup = (values: readonly string[], measure: string | null) => GroupSums;

/**
 * Makes sums cumulative along one position of the values: each includes those before it. Must be called in rising order of
 * that position, as tables are laid out. With position -1 nothing is added up.
 */
export function cumulative(sumsOf: SumsOfGroup, position: number): SumsOfGroup {
	if (position < 0) return sumsOf;
	const soFar = new Map<string, GroupSums>();
	return (values, measure) => {
		const key = [...values.filter((_, i) => i !== position), measure].join('\t');
		const sum = emptySums();
		add(sum, soFar.get(key) ?? emptySums());
		add(sum, sumsOf(values, measure));
		soFar.set(key, sum);
		return sum;
	};
}
