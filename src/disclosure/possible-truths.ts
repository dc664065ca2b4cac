import { outcomesOf, type Deviation } from './deviations.ts';

const kept = new Map<string, number[]>();

/** What may be published of a count. */
function published(count: number, deviation: Deviation): number[] {
	// From here on every deviation is possible.
	const at = Math.min(count, 2 * deviation.most);
	const key = `${at} ${deviation.most} ${deviation.variance}`;
	let found = kept.get(key);
	if (!found) kept.set(key, (found = outcomesOf(at, deviation).map(([outcome]) => outcome)));
	return found.map((outcome) => count - at + outcome);
}

/** Numbers so near to another, none below nought. */
const near = (count: number, within: number): number[] =>
	Array.from({ length: 2 * within + 1 }, (_, i) => count - within + i).filter((one) => one >= 0);

/** Counts that a published one may stand for, in rising order. */
export const possibleTruths = (told: number, deviation: Deviation): number[] =>
	near(told, deviation.most).filter((count) => published(count, deviation).includes(told));

/** How many count in a share, how many do not, and both together. */
export type Split = readonly [yes: number, no: number, all: number];

/**
 * What a published share may stand for, given what its base may be. As `publisher` has it: the number of those that count is altered,
 * unless so few do not that theirs is; and a part is never published beyond its base.
 */
export function possibleSplits(
	{ numerator, denominator }: { numerator: number; denominator: number },
	bases: readonly number[],
	deviation: Deviation
): Split[] {
	const few = 2 * deviation.most + 1;
	const candidates = near(numerator, deviation.most);
	return bases.flatMap((all) =>
		candidates
			.filter((yes) => yes <= all)
			.map((yes): Split => [yes, all - yes, all])
			.filter(([yes, no]) =>
				no >= few || yes <= no
					? published(yes, deviation).some((count) => Math.min(denominator, count) === numerator)
					: published(no, deviation).some((count) => Math.max(0, denominator - count) === numerator)
			)
	);
}
