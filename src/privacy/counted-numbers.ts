/** Whether numbers lie close together, or all equally far apart: they were counted up, as those of a list are. */
export function countsUp(numbers: ReadonlySet<number>): boolean {
	const sorted = [...numbers].sort((a, b) => a - b);
	const mean = (sorted.at(-1)! - sorted[0]!) / Math.max(1, sorted.length - 1);
	if (mean < 20) return true;
	const widest = sorted.slice(1).reduce((most, one, i) => Math.max(most, one - sorted[i]!), 0);
	return sorted.length >= 8 && widest < 1.5 * mean;
}
