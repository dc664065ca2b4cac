/**
 * Which points of a running count give away a step of a few: from the last point that is told, and to the end, a step is none or
 * at least `least`. Counts that are themselves small are not told either. Positions of `counts`, which never falls and ends with
 * the count that is told anyway.
 */
export function smallSteps(counts: readonly number[], least: number): number[] {
	const end = counts.at(-1) ?? 0;
	const isSmall = (step: number) => step > 0 && step < least;
	let last = 0;
	return counts.flatMap((count, i) => {
		if (isSmall(count - last) || isSmall(end - count) || isSmall(count)) return [i];
		last = count;
		return [];
	});
}
