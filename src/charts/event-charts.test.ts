import { describe, expect, it } from 'vitest';
import { narrow, wide } from './chart.ts';
import { eventCounts } from './event-counts.ts';
import { eventDays, type EventArea, type EventDay } from './event-days.ts';
import { markup } from './svg-markup.ts';
import { tieMatrix } from './tie-matrix.ts';
import { timeline } from './timeline.ts';

const described = { title: 'a-title', summary: 'a-summary' };
const events = [
	{
		label: 'Denmark',
		held: 16,
		online: 5,
		planned: 16,
		text: '16 of 16 held, 5 online',
		colour: 'var(--country-1)'
	},
	{
		label: 'Finland',
		held: 11,
		online: 2,
		planned: 16,
		text: '11 of 16 held, 2 online',
		colour: 'var(--country-3)'
	}
];

const happening = (planned: string, on: string, rest: Partial<EventDay> = {}): EventDay => ({
	planned,
	on,
	state: 'held',
	online: false,
	...rest
});
const days = timeline({ from: '2020-04-01', to: '2021-03-31' }, [], {
	bands: [
		{ from: '2020-03-11', to: '2020-06-15', label: 'COVID-19: first restrictions' },
		{ from: '2020-11-01', to: '2021-05-31', label: 'COVID-19: restrictions tightened again' }
	],
	marked: ['2020-12-27'],
	today: '2022-01-01',
	monthText: (month) => month
});
const areas: EventArea[] = [
	{
		label: 'Denmark',
		colour: 'var(--country-1)',
		lanes: [
			{
				label: 'Networking dinner',
				text: '3 of 4 held',
				events: [
					happening('2020-05-01', '2020-09-10'),
					happening('2020-10-01', '2020-10-01'),
					happening('2020-12-01', '2020-12-08', { online: true }),
					happening('2021-02-01', '2021-02-01', { state: 'cancelled' })
				]
			},
			{
				label: 'Mentor day',
				text: '1 of 2 held',
				events: [
					happening('2021-01-15', '2021-01-10', { online: true }),
					happening('2021-03-15', '2021-03-15', { state: 'planned', online: true })
				]
			}
		]
	}
];

const between = [
	[30, 12, 4, 3],
	[12, 41, 9, 0],
	[4, 9, 22, 5],
	[3, 0, 5, 17]
];
const crossing = (row: number, column: number) => ({
	value: between[row]![column]!,
	text: String(between[row]![column]!),
	note: 'expected 10.4'
});

const drawings = {
	matrix: (width: number) =>
		markup(tieMatrix(['Denmark', 'Sweden', 'Finland', 'Norway'], crossing, width), described),
	days: (width: number) => markup(eventDays(areas, days, width), described),
	events: (width: number) => markup(eventCounts(events, width), described)
};

describe.each(Object.entries(drawings))('%s', (name, draw) => {
	it.each([
		['narrow', narrow],
		['wide', wide]
	])('is drawn as before, %s', async (size, width) => {
		await expect(draw(width).replaceAll('><', '>\n<')).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`);
	});
});

it('leads with an arrow from the planned day to the actual one, and crosses what was cancelled', () => {
	const svg = drawings.days(wide);
	const arrows = [...svg.matchAll(/ d="M([\d.]+),[\d.]+L([\d.]+),[\d.]+M/g)].map((match) =>
		match.slice(1).map(Number)
	);
	const [from, to] = arrows[0]!;
	expect(arrows).toHaveLength(2);
	// 1 May and 10 September 2020 among the 365 days from April 2020 on; the head ends before the mark.
	const [left, right] = [236, wide - 8];
	expect(from).toBeCloseTo(left + ((right - left) * 30) / 365, 0);
	expect(to).toBeCloseTo(left + ((right - left) * 162) / 365 - 5, 0);
	expect(svg.match(/<circle/g)).toHaveLength(3);
	expect(svg).toContain('stroke-dasharray="2 3"');
	expect(svg.match(/class="band"/g)).toHaveLength(1);
});

it('has room for what a lane is called beside its count, or puts it above its marks', () => {
	const [area] = areas;
	const label = 'Afsluttende evalueringsmøde';
	const long = [{ ...area!, lanes: area!.lanes.map((lane) => ({ ...lane, label, text: '1 af 1 holdt' })) }];
	const place = (svg: string, text: string) => {
		const [, x, y] = new RegExp(`translate\\(([\\d.]+),([\\d.]+)\\)"[^>]*>${text}<`).exec(svg)!;
		return { x: Number(x), y: Number(y) };
	};
	const beside = markup(eventDays(long, days, wide), described);
	const [name, count] = [place(beside, label), place(beside, '1 af 1 holdt')];
	expect(name.y).toBe(count.y);
	// The count ends at its place; no letter of this size is wider than 7 pixels on average.
	expect(count.x - '1 af 1 holdt'.length * 6.9).toBeGreaterThan(label.length * 6.9);
	const tight = markup(eventDays(long, days, 562), described);
	expect(place(tight, '1 af 1 holdt').x).toBeCloseTo(562 - 8, 0);
});

it('has each pair of groups once in a matrix, the darker the more ties', () => {
	const shades = [...drawings.matrix(wide).matchAll(/color-mix\(in srgb, var\(--ink\) (\d+)%/g)].map(
		(match) => Number(match[1])
	);
	expect(shades).toEqual([30, 12, 4, 3, 41, 9, 0, 22, 5, 17].map((ties) => Math.round((36 * ties) / 41)));
	expect(drawings.matrix(wide).match(/fill="none"/g)).toHaveLength(1);
});
