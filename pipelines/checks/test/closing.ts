import type { Outcome, OutcomeCounts, Time } from './outcome.ts';

/** The closing line of a test run. */
export function closingLine({ passed, failed, skipped }: OutcomeCounts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The files that took longest: a suite that grows slower is noticed here, but none fails for it. */
const slowest = (times: Time[]): string[] =>
	[...times]
		.sort((one, other) => other.seconds - one.seconds)
		.slice(0, 5)
		.map(({ what, seconds }) => `slow: ${what}, ${seconds.toFixed(1)} s`);

/** The end of a test run: the slowest files, skipped tests, failures and how to repeat them, and the closing line. */
export function closing(outcome: Outcome): string {
	const skips = outcome.skips.map(({ what, tests }) => `not run: ${tests} of ${what}`);
	const failures = outcome.failures.map(
		({ what, error, again }) => `failed: ${what}\n        ${error}\n        again: ${again}`
	);
	const blocks = [slowest(outcome.times), skips, failures]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'));
	return [...blocks, closingLine(outcome)].join('\n\n');
}
