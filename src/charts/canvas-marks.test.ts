import { expect, it } from 'vitest';
import { dotMark } from './dot-mark.ts';
import { dumbbellMark } from './dumbbell.ts';
import { linePanel } from './line-panel.ts';
import { monthBars } from './month-bars.ts';

const share = (value: number) => 100 * value;
const point = (value: number | null, low: number | null = null, high: number | null = null) => ({
	value,
	low,
	high
});

it('places a dot with its interval, and a bar from zero', () => {
	const cell = { value: 0.5, low: 0.25, high: 0.75 };
	expect(dotMark(share, cell, { form: 'dot', hollow: false })).toMatchInlineSnapshot(`
		{
		  "at": 50,
		  "form": "dot",
		  "from": 0,
		  "high": 75,
		  "hollow": false,
		  "low": 25,
		}
	`);
	const alone = { value: 0.5, low: null, high: null };
	expect(dotMark((value) => 50 + 50 * value, alone, { form: 'bar', hollow: true })).toMatchInlineSnapshot(`
		{
		  "at": 75,
		  "form": "bar",
		  "from": 50,
		  "high": null,
		  "hollow": true,
		  "low": null,
		}
	`);
});

it('places both ends of a dumbbell', () => {
	expect(dumbbellMark(share, { before: 0.2, after: 0.6 }, false)).toMatchInlineSnapshot(`
		{
		  "after": 60,
		  "before": 20,
		  "form": "dumbbell",
		  "hollow": false,
		}
	`);
});

it('interrupts a line where there is no value, and shows a lone one as a dot', () => {
	const points = [point(0), point(0.5, 0.4, 0.6), point(null), point(1), point(null)];
	expect(linePanel(points, share)).toMatchInlineSnapshot(`
		{
		  "dots": "M0 100h0M25 50h0M75 0h0",
		  "end": {
		    "value": 1,
		    "x": 75,
		    "y": 0,
		  },
		  "intervals": "M25 60V40",
		  "path": "M0 100L25 50M75 0",
		}
	`);
	expect(linePanel([point(null)], share).end).toBe(null);
});

it('gives events and enrolments each a scale of their own from zero', () => {
	const months = [
		{ month: '2020-04', events: 2, enrolments: 30 },
		{ month: '2020-05', events: 4, enrolments: 0 },
		{ month: '2020-06', events: 0, enrolments: 15 }
	];
	expect(monthBars(months).map(({ above, below }) => [above, below])).toMatchInlineSnapshot(`
		[
		  [
		    50,
		    100,
		  ],
		  [
		    100,
		    0,
		  ],
		  [
		    0,
		    50,
		  ],
		]
	`);
	expect(monthBars([{ month: '2020-04', events: 0, enrolments: 0 }])).toEqual([
		{ month: '2020-04', above: 0, below: 0 }
	]);
});
