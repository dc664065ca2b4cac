/** A test or a tool that failed, with the command that repeats only it. */
export interface Failure {
	/** File and full name of a test, or title of a tool. */
	what: string;
	/** First line of the error. */
	error: string;
	again: string;
}

/** A group of skipped tests, by its name. */
export interface Skip {
	what: string;
	tests: number;
}

/** How long a test file took. */
export interface Time {
	what: string;
	seconds: number;
}

/** How many tests and checks passed, failed and were skipped. */
export interface OutcomeCounts {
	passed: number;
	failed: number;
	skipped: number;
}

/** The outcome of one test file, one suite or one tool. */
export interface Outcome extends OutcomeCounts {
	failures: Failure[];
	skips: Skip[];
	times: Time[];
}

export const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [], times: [] };

export function sum(outcomes: Outcome[]): Outcome {
	return outcomes.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped,
			failures: [...all.failures, ...one.failures],
			skips: [...all.skips, ...one.skips],
			times: [...all.times, ...one.times]
		}),
		nothing
	);
}

/** A failure outside of any test. */
export function failed(what: string, error: string, again: string): Outcome {
	return { ...nothing, failed: 1, failures: [{ what, error, again }] };
}
