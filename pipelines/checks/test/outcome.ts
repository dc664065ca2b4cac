/** A test or a tool that failed, with the command that repeats just it. */
export interface Failure {
	/** Of a test its file and its full name, of a tool its title. */
	what: string;
	/** First line of the error. */
	error: string;
	again: string;
}

/** What was not run, in the words of the test. */
export interface Skip {
	what: string;
	tests: number;
}

/** How many tests and checks passed, failed and were skipped. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** What one file of tests, one suite or one tool came to. */
export interface Outcome extends Tally {
	failures: Failure[];
	skips: Skip[];
}

export const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };

export function sum(outcomes: Outcome[]): Outcome {
	return outcomes.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped,
			failures: [...all.failures, ...one.failures],
			skips: [...all.skips, ...one.skips]
		}),
		nothing
	);
}

/** One failure that is no test's own. */
export function failed(what: string, error: string, again: string): Outcome {
	return { ...nothing, failed: 1, failures: [{ what, error, again }] };
}
