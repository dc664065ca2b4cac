import { expect, it } from 'vitest';
import { againOf } from './again.ts';
import { closing, closingLine } from './closing.ts';
import { failed, nothing, sum } from './outcome.ts';

it('adds up and closes with one line', () => {
	const all = sum([
		{ ...nothing, passed: 2, skipped: 4, skips: [{ what: 'a.test.ts > real files', tests: 4 }] },
		failed('lint', 'src/a.ts: no', 'npm test -- lint')
	]);
	expect(closing(all)).toBe(
		[
			'not run: 4 of a.test.ts > real files',
			'',
			'failed: lint\n        src/a.ts: no\n        again: npm test -- lint',
			'',
			'2 passed, 1 failed, 4 skipped'
		].join('\n')
	);
	expect(closing(nothing)).toBe('0 passed, 0 failed');
	expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
});

it.each([
	['a.test.ts', undefined, 'npx vitest run --project unit a.test.ts'],
	['src/[[lang=lang]]/a.test.ts', undefined, "npx vitest run --project unit 'src/[[lang=lang]]/a.test.ts'"],
	['a.test.ts', "x > isn't 1.5", String.raw`npx vitest run --project unit a.test.ts -t '^x isn'\''t 1\.5$'`]
])('repeats %s, test %s', (file, test, command) => {
	expect(againOf('unit', file, test)).toBe(command);
});

it('names the five files that took longest, the slowest first', () => {
	const times = [3, 41.26, 5, 12, 7, 9].map((seconds) => ({ what: `${seconds}.test.ts`, seconds }));
	expect(closing({ ...nothing, passed: 6, times })).toBe(
		[
			'slow: 41.26.test.ts, 41.3 s',
			'slow: 12.test.ts, 12.0 s',
			'slow: 9.test.ts, 9.0 s',
			'slow: 7.test.ts, 7.0 s',
			'slow: 5.test.ts, 5.0 s',
			'',
			'6 passed, 0 failed'
		].join('\n')
	);
});
