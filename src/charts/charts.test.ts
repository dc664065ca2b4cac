import { describe, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { bars } from './bars.ts';
import { beforeAfter } from './before-after.ts';
import { narrow, wide, type Chart, type ChartRow } from './chart.ts';
import { dots } from './dots.ts';
import { markup } from './svg-markup.ts';
import { growth } from './line-growth.ts';
import { onOneScale } from './one-scale.ts';
import { countryColour, neutral } from './palette.ts';
import { widthOf } from './row-layout.ts';
import { yearLines } from './year-lines.ts';

const figure = (value: number | null, rest: Partial<Cell> = {}): Cell => ({
	indicator: 'example',
	version: 1,
	dims: {},
	value,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 20,
	unit: 'persons',
	status: 'ok',
	...rest
});

const row = (label: string, cell: Cell, rest: Partial<ChartRow> = {}): ChartRow => ({
	cell,
	label,
	text: cell.value === null ? 'no figure' : String(cell.value),
	colour: 'var(--country-1)',
	...rest
});

const target = { value: 25, text: 'target 25' };
const counts = [
	row('Denmark', figure(31), { target }),
	row('Sweden', figure(22), { target, colour: 'var(--country-2)' }),
	row('Finland', figure(null, { status: 'suppressed' }), { target }),
	row('Norway', figure(null, { status: 'not-collected', reason: 'no-source' }), { target })
];
const shares = [
	row('Denmark', figure(0.5, { unit: 'share', low: 0.3, high: 0.7 })),
	row('Sweden', figure(null, { unit: 'share', status: 'not-applicable', reason: 'no-units' })),
	row('All', figure(0.55, { unit: 'share', low: 0.45, high: 0.65 }), { whole: true, colour: 'var(--ink)' })
];
const scale = {
	domain: [0, 1] as [number, number],
	ticks: [0, 0.5, 1].map((value) => ({ value, text: `${value * 100}%` }))
};
const series = [
	{
		label: '12 ties',
		first: '2',
		colour: 'var(--ink)',
		points: ['2020-04', '2020-05', '2020-06'].map((month, i) => ({ month, cell: figure([2, 5, 12][i]!) }))
	}
];
const time = {
	from: '2020-04',
	to: '2020-06',
	ticks: [{ month: '2020-04', text: 'Apr' }],
	periods: [{ from: '2020-03-11', to: '2020-05-15', label: 'Closed doors' }]
};
const ties = {
	domain: [0, 15] as [number, number],
	ticks: [0, 5, 10, 15].map((value) => ({ value, text: `${value}` }))
};
const years = {
	first: 2018,
	last: 2022,
	period: { from: '2020-04-01', to: '2021-07-31', label: 'Programme' }
};
const yearly = (label: string, colour: string, values: number[]) => ({
	label,
	colour,
	points: values.map((value, i) => ({ year: 2018 + i, value }))
});
const unemployed = [
	yearly('Denmark', 'var(--country-1)', [5.1, 5, 5.6, 5.1, 4.4]),
	yearly('Norway', 'var(--country-4)', [3.8, 3.7, 4.4, 4.4]),
	yearly('Sweden', 'var(--country-2)', [6.4, 6.8, 8.3, 8.8, 4.6]),
	yearly('Finland', 'var(--country-3)', [])
];
const described = { title: 'a-title', summary: 'a-summary' };

const levelled = (label: string, [low, before, after, high]: number[], rest = {}) => ({
	label,
	low: { value: low!, text: String(low) },
	high: { value: high!, text: String(high) },
	before: { value: before!, text: before!.toFixed(2) },
	after: { value: after!, text: after!.toFixed(2) },
	change: before! < after! ? '+0.28' : '−0.20',
	interval: '(+0.15 to +0.43)',
	colour: 'var(--ink)',
	...rest
});
const levels = [
	levelled('Change in confidence as an entrepreneur', [1, 3.26, 3.54, 5]),
	levelled('Change in intention', [1, 4.1, 3.9, 7], { interval: '' })
];

const connected = { label: 'Connected to another', text: '91 of 112 (81%)', share: 91 / 112 };

const drawings = {
	levels: (width: number) => markup(beforeAfter(levels, width), described),
	bars: (width: number) => markup(bars(counts, width), described),
	dots: (width: number) => markup(dots(shares, scale, width), described),
	growth: (width: number) => markup(growth(series, time, ties, width, connected), described),
	years: (width: number) => markup(yearLines(unemployed, years, ties, width), described)
};

it('leaves room on a phone for the numbers at the ends of a scale', () => {
	const ends = {
		domain: [0, 1] as [number, number],
		ticks: [
			{ value: 0, text: '0' },
			{ value: 1, text: '100 %' }
		]
	};
	const { marginLeft, marginRight } = dots(shares, ends, narrow);
	expect([marginLeft, marginRight]).toEqual([21, 21]);
});

describe.each(Object.entries(drawings))('%s', (name, draw) => {
	it.each([
		['narrow', narrow],
		['wide', wide]
	])('is drawn as before, %s', async (size, width) => {
		await expect(draw(width).replaceAll('><', '>\n<')).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`);
	});

	it('is one image, named and described, without labels that have no role', () => {
		const svg = draw(wide);
		expect(svg).toMatch(/^<svg [^>]*role="img"/);
		expect(svg).toContain('aria-labelledby="a-title"');
		expect(svg).toContain('aria-describedby="a-summary"');
		expect(svg).not.toContain('aria-label=');
		expect(svg).not.toContain('<style');
	});

	it('carries no coordinate finer than a tenth of a pixel', () => {
		expect(draw(wide)).not.toMatch(/="[^"]*\d\.\d{2,}(?![\de])/);
	});
});

it('starts bars at zero, in proportion to their values', () => {
	const widths = [...drawings.bars(wide).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) =>
		Number(match[1])
	);
	expect(widths).toHaveLength(2);
	expect(widths[0]! / widths[1]!).toBeCloseTo(31 / 22, 2);
});

it('hatches what is withheld, leaves hollow what was not collected, and says so in words', () => {
	const [withheld, hollow] = [...drawings.bars(wide).matchAll(/<path [^>]*d="([^"]*)"[^>]*>/g)];
	expect(withheld![1]!.match(/M/g)!.length).toBeGreaterThan(3);
	expect(hollow![1]!.match(/M/g)).toHaveLength(1);
	expect(hollow![0]).toContain('stroke-dasharray');
	expect(drawings.bars(wide).match(/no figure/g)).toHaveLength(2);
});

it('gives a country its colour by its place, and no colour to one of many', () => {
	expect([0, 1, 2, 3].map((place) => countryColour(place, 4))).toEqual(
		[1, 2, 3, 4].map((slot) => `var(--country-${slot})`)
	);
	expect(countryColour(0, 13)).toBe(neutral);
	expect(countryColour(-1, 4)).toBe(neutral);
});

it('marks months that no line reaches, and hollow those of an earlier edition', () => {
	const cells = [
		figure(2),
		figure(null, { status: 'suppressed' }),
		figure(5),
		figure(null, { status: 'suppressed' }),
		figure(9, { status: 'held', since: '2020-06' }),
		figure(12)
	];
	const points = cells.map((cell, i) => ({ month: `2020-0${i + 1}`, cell }));
	const months = { ...time, from: '2020-01', to: '2020-06' };
	const svg = markup(growth([{ label: '12', colour: 'var(--ink)', points }], months, ties, wide), described);
	expect(svg.match(/<circle/g)).toHaveLength(4);
	expect(
		svg.match(/<circle[^>]*fill="var\(--paper\)"|<g[^>]*fill="var\(--paper\)"[^>]*><circle/g)
	).toHaveLength(1);
	expect(svg.match(/<path d="M[^"]*v10/g)).toHaveLength(2);
});

it('draws one length for one number in all charts of a page, whatever else they show', () => {
	const drawn = (values: number[], label: string): Chart => {
		const rows = values.map((value, i) => row(`${label} ${i}`, figure(value)));
		const reach = {
			unit: 'persons' as const,
			low: 0,
			high: Math.max(...values),
			labels: widthOf(rows[0]!.label),
			figures: 20
		};
		return {
			id: label,
			title: label,
			measure: '',
			summary: '',
			reach,
			plot: (width, shared = reach) => bars(rows, width, shared),
			table: { columns: [], rows: [] }
		};
	};
	const lengths = ({ plot }: Chart, width: number) =>
		[...markup(plot(width), described).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) =>
			Number(match[1])
		);
	const charts = [drawn([17, 30], 'Of the whole programme'), drawn([9, 17], 'In person')];
	expect(lengths(charts[0]!, wide)[0]).not.toBe(lengths(charts[1]!, wide)[1]);
	for (const width of [320, narrow, wide]) {
		const [one, other] = onOneScale(charts).map((chart) => lengths(chart, width));
		expect(one![0]).toBe(other![1]);
		expect(other![0]! / other![1]!).toBeCloseTo(9 / 17, 2);
	}
	const wider = onOneScale([...onOneScale(charts), drawn([60], 'In person')]);
	expect(lengths(wider[0]!, wide)[0]! / lengths(wider[2]!, wide)[0]!).toBeCloseTo(17 / 60, 2);
});

it('places levels on the whole range of their own scale, whichever of them is higher', () => {
	const dots = (width: number) =>
		[...drawings.levels(width).matchAll(/<circle [^>]*cx="([\d.]+)"/g)].map((match) => Number(match[1]));
	for (const width of [320, wide]) {
		const [rose, fell, risen, fallen] = dots(width);
		const line = width === 320 ? [34, 286] : [244, 510];
		const at = (part: number) => line[0]! + part * (line[1]! - line[0]!);
		expect(rose).toBeCloseTo(at((3.26 - 1) / 4), 0);
		expect(risen).toBeCloseTo(at((3.54 - 1) / 4), 0);
		expect(fell).toBeCloseTo(at((4.1 - 1) / 6), 0);
		expect(fallen).toBeCloseTo(at((3.9 - 1) / 6), 0);
	}
});

it('names every other mark of a scale where their texts would touch', () => {
	const percents = [0, 25, 50, 75, 100].map((value) => ({ value: value / 100, text: `${value} %` }));
	const named = (text: string) => {
		const long = [row('Country', figure(0.5), { text })];
		const svg = markup(dots(long, { domain: [0, 1], ticks: percents }, wide), described);
		return percents.map((tick) => tick.text).filter((tick) => svg.includes(`>${tick}<`));
	};
	expect(named('50 %')).toEqual(['0 %', '25 %', '50 %', '75 %', '100 %']);
	expect(named('x'.repeat(68))).toEqual(['0 %', '50 %', '100 %']);
});
