/** How many tests and checks passed, failed and were skipped. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

export function sum(tallies: Tally[]): Tally {
	return tallies.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/** The closing line of a test run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
