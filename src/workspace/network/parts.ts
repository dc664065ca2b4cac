import { tiesUntil, type SourceTies } from './network-of.ts';

/**
 * The people of each part that hangs together at the end of a month, who has most ties first: the part of the most people first,
 * people without a tie last.
 */
export function partsOf(ties: SourceTies, people: number, month: number): number[][] {
	const { a, b } = tiesUntil(ties, month);
	const near = Array.from({ length: people }, (): number[] => []);
	for (const [i, one] of a.entries()) {
		near[one]!.push(b[i]!);
		near[b[i]!]!.push(one);
	}
	const seen = new Set<number>();
	const parts: number[][] = [];
	for (let first = 0; first < people; first++) {
		if (seen.has(first)) continue;
		seen.add(first);
		const part = [first];
		// The list grows while it is gone through.
		for (const person of part)
			for (const other of near[person]!)
				if (!seen.has(other)) {
					seen.add(other);
					part.push(other);
				}
		parts.push(part.sort((one, other) => near[other]!.length - near[one]!.length || one - other));
	}
	return parts.sort((one, other) => other.length - one.length || one[0]! - other[0]!);
}

/** Who stands for the part after that of a person, or before it: the one with the most ties; after the last comes the first. */
export function beyond(
	parts: readonly (readonly number[])[],
	person: number | null,
	way: 1 | -1
): number | null {
	const here = person === null ? -1 : parts.findIndex((part) => part.includes(person));
	return parts.at((here + (here < 0 && way < 0 ? 0 : way)) % parts.length)?.[0] ?? null;
}
