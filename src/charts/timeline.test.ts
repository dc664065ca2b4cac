import { describe, expect, it } from 'vitest';
import { spread, steps, timeline } from './timeline.ts';

/** Ten days and a February: April 2021 to June 2021 is 91 days. */
const period = { from: '2021-04-01', to: '2021-06-30' };
const options = { bands: [], today: '2026-01-01', monthText: (month: string) => month };

describe('a timeline', () => {
	it('places days by the calendar, in whole months, and those far outside at its ends', () => {
		const { at, ticks } = timeline(period, [], options);
		expect([at('2021-04-01'), at('2021-07-01'), at('2021-05-01')]).toEqual([0, 100, 32.97]);
		expect([at('1921-05-01'), at('2099-01-01')]).toEqual([0, 100]);
		expect(ticks.map(({ month, minor }) => [month, minor])).toEqual([
			['2021-04', false],
			['2021-05', true],
			['2021-06', false]
		]);
	});

	it('makes room for days near the period, and not for mistyped ones', () => {
		expect(timeline(period, ['2021-08-15'], options).ticks.at(-1)!.month).toBe('2021-08');
		const mistyped = timeline(period, ['2012-05-01', '2121-05-01'], options).ticks;
		expect([mistyped[0]!.month, mistyped.at(-1)!.month]).toEqual(['2021-01', '2021-09']);
	});

	it('shows bands and today only where they are within it', () => {
		const bands = [
			{ from: '2021-01-01', to: '2021-05-01', label: 'cut' },
			{ from: '2022-01-01', to: '2022-02-01', label: 'outside' }
		];
		const { bands: shown, today } = timeline(period, [], { ...options, bands, today: '2021-05-01' });
		expect(shown).toEqual([{ at: 0, width: 32.97, text: 'cut' }]);
		expect(today).toBe(32.97);
		for (const outside of ['2021-03-31', '2021-07-01'])
			expect(timeline(period, [], { ...options, today: outside }).today).toBeNull();
	});
});

it('keeps places apart, in order and within the axis', () => {
	expect(spread([10, 10, 10.5, 50], 1)).toEqual([10, 11, 12, 50]);
	expect(spread([99.5, 99.8, 100], 1)).toEqual([98, 99, 100]);
	expect(spread([], 1)).toEqual([]);
});

it('draws a total as steps up to a day', () => {
	const points = [
		{ at: 10, total: 1 },
		{ at: 20, total: 4 }
	];
	expect(steps(points, 4, 50)).toBe('M10 100H10V75H20V0H50');
	expect(steps([], 4, 50)).toBe('M0 100H50');
});
