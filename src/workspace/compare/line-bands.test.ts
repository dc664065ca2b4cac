import { expect, it } from 'vitest';
import { lineBands } from './line-bands.ts';

const months = ['2020-04', '2020-05', '2020-06'].map((month) => ({ from: month, month }));
const quarters = [
	{ from: '2020-04', month: '2020-06' },
	{ from: '2020-07', month: '2020-09' }
];
const bands = (points: typeof months, from: string, to: string) =>
	lineBands(points, { annotations: [{ from, to, text: {} as never, source: '' }] });

it.each([
	// May lies from half a step before its point to half a step after it.
	[months, '2020-05-01', '2020-05-31', [{ x: 25, width: 50 }]],
	[months, '2020-03-11', '2021-01-01', [{ x: 0, width: 100 }]],
	[months, '2020-06-16', '2020-06-30', [{ x: 100, width: 0 }].slice(1)],
	[months, '2019-01-01', '2019-12-31', []],
	[months, '2021-01-01', '2021-12-31', []],
	// The last third of the first quarter is after the middle that its point stands for; the second ends at its own middle.
	[quarters, '2020-06-01', '2020-12-31', [{ x: 16.7, width: 83.3 }]],
	[months.slice(0, 1), '2020-04-01', '2020-04-30', []]
])('lies where its days are: %#', (points, from, to, expected) => {
	expect(bands(points, from, to)).toEqual(expected);
});

it('begins a quarter that adds up from the beginning where the one before ended', () => {
	const adding = quarters.map(({ month }) => ({ from: '2020-04', month }));
	expect(bands(adding, '2020-06-01', '2020-12-31')).toEqual([{ x: 16.7, width: 83.3 }]);
});
