import type { Outcome, OutcomeCounts } from './outcome.ts';

/** The closing line of a test run. */
export function closingLine({ passed, failed, skipped }: OutcomeCounts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The end of a test run: skipped tests, failures and how to repeat them, and the closing line. */
export function closing(outcome: Outcome): string {
	const skips = outcome.skips.map(({ what, tests }) => `not run: ${tests} of ${what}`);
	const failures = outcome.failures.map(
		({ what, error, again }) => `failed: ${what}\n        ${error}\n        again: ${again}`
	);
	const blocks = [skips, failures].filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
	return [...blocks, closingLine(outcome)].join('\n\n');
}
