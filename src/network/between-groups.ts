import type { Groups } from './mixing.ts';
import type { Pairs } from './pairs.ts';

/** Numbers of ties by the groups of their two ends: the same in both directions, and within a group on the diagonal. */
export type BetweenGroups = number[][];

const square = (size: number, at: (row: number, column: number) => number): BetweenGroups =>
	Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => at(row, column)));

/** Counts ties between and within groups. */
export function tiesBetween({ a, b }: Pairs, groupOf: Groups, groups: number): BetweenGroups {
	const counts = square(groups, () => 0);
	for (let i = 0; i < a.length; i++) {
		const [one, other] = [groupOf[a[i]!]!, groupOf[b[i]!]!];
		counts[one]![other]!++;
		if (one !== other) counts[other]![one]!++;
	}
	return counts;
}

/** The number of ties, and of those that join two groups. */
export function tiesOf(counts: BetweenGroups): { all: number; across: number } {
	const within = counts.reduce((sum, row, i) => sum + row[i]!, 0);
	const ends = counts.flat().reduce((sum, count) => sum + count, 0) - within;
	return { all: within + ends / 2, across: ends / 2 };
}

/** As many ties spread over all possible pairs of people alike, whatever their groups: ties · pairs of the two groups / all pairs. */
export function expectedBetween(sizes: readonly number[], ties: number): BetweenGroups {
	const people = sizes.reduce((sum, size) => sum + size, 0);
	const all = (people * (people - 1)) / 2;
	const pairs = (row: number, column: number) =>
		row === column ? (sizes[row]! * (sizes[row]! - 1)) / 2 : sizes[row]! * sizes[column]!;
	return square(sizes.length, (row, column) => (all === 0 ? 0 : (ties * pairs(row, column)) / all));
}

/**
 * The modularity of the groups: the share of ties within them, less the share expected when every person keeps their number of ties. Null
 * without ties. Source: Newman & Girvan 2004, doi 10.1103/PhysRevE.69.026113.
 */
export function modularity(counts: BetweenGroups): number | null {
	const { all } = tiesOf(counts);
	if (all === 0) return null;
	return counts.reduce((sum, row, i) => {
		const ends = row.reduce((total, count) => total + count, 0) + row[i]!;
		return sum + row[i]! / all - (ends / (2 * all)) ** 2;
	}, 0);
}
