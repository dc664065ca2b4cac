import { z } from 'zod';
import type { Tally } from './tally.ts';

const report = z.object({
	testResults: z.array(
		z.object({
			status: z.string(),
			assertionResults: z.array(
				z.object({ status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']) })
			)
		})
	)
});

/**
 * Counts the tests in vitest's JSON report. A file that failed without a failed test (it could not be read, or its
 * set-up threw) counts as one failure, and so does a run that ended badly although nothing in its report is amiss.
 */
export function countTests(json: unknown, exitCode: number): Tally {
	const parsed = report.safeParse(json);
	if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
	const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
	for (const file of parsed.data.testResults) {
		const failed = file.assertionResults.filter((test) => test.status === 'failed').length;
		tally.failed += file.status === 'failed' ? Math.max(1, failed) : failed;
		tally.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
		tally.skipped += file.assertionResults.filter(
			(test) => !['passed', 'failed'].includes(test.status)
		).length;
	}
	return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
