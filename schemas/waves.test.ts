import { expect, it } from 'vitest';
import { comparableWaves, defaultWaves, firstWave, lastWave } from './waves.ts';
import type { Wave } from './wave.ts';

const years: Wave[] = ['2022', '2023', '2024'].map((code) => ({ code, role: 'year' as const }));

it.each<[string, Wave[], string | undefined, string | undefined, string[]]>([
	['the standard waves', defaultWaves, 'baseline', 'endline', ['baseline', 'endline', 'followup_6m']],
	['years', years, '2022', '2024', ['2022', '2023', '2024']],
	['forms after events only', [{ code: 'e', role: 'event' }], undefined, undefined, []],
	[
		'a later follow-up',
		[
			{ code: 'a', role: 'before' },
			{ code: 'b', role: 'after' },
			{ code: 'c', role: 'follow-up' },
			{ code: 'd', role: 'follow-up' }
		],
		'a',
		'b',
		['a', 'b', 'c', 'd']
	]
])('counts change of %s from the first to the last', (_, waves, first, last, comparable) => {
	expect(firstWave({ waves })).toBe(first);
	expect(lastWave({ waves })).toBe(last);
	expect(comparableWaves({ waves })).toEqual(comparable);
});
