import { expect, it } from 'vitest';
import { closingLine, sum } from './tally.ts';
import { countTests } from './vitest-report.ts';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((one) => ({ status: one }))
});

it('adds up and closes with one line', () => {
	const all = sum([
		{ passed: 2, failed: 1, skipped: 0 },
		{ passed: 3, failed: 0, skipped: 4 }
	]);
	expect(closingLine(all)).toBe('5 passed, 1 failed, 4 skipped');
	expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
});

it.each([
	[
		'tests by their status',
		[file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed')],
		1,
		[2, 1, 2]
	],
	['a file that could not be read as a failure', [file('failed')], 1, [0, 1, 0]],
	['a bad end without a failed test as a failure', [file('passed', 'passed')], 1, [1, 1, 0]],
	['a good end', [file('passed', 'passed')], 0, [1, 0, 0]]
])('counts %s', (_name, testResults, exitCode, [passed, failed, skipped]) => {
	expect(countTests({ testResults }, exitCode)).toEqual({ passed, failed, skipped });
});

it('counts a missing report as a failure', () => {
	expect(countTests(undefined, 0).failed).toBe(1);
});
