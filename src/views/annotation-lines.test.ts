import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { markup } from '#charts/svg-markup.ts';
import { annotationLines } from './annotation-lines.ts';
import { growthOf } from './growth-of.ts';

const t = translator('da', await loadMessages('da'));
const annotations = [
	{ on: '2020-05-04', text: { en: 'A law', da: 'En lov' }, source: 'The law gazette.' },
	{
		from: '2020-04-01',
		to: '2020-04-30',
		text: { en: 'Closed', da: 'Lukket' },
		source: { en: 'The ministry.', da: 'Ministeriet.' }
	},
	{ on: '2022-01-01', text: { en: 'Later', da: 'Senere' }, source: '' }
];
const programme = {
	area: 'country',
	period: { from: '2020-04-01', to: '2020-06-30', versions: [] },
	countries: [],
	characteristics: [],
	waves: [],
	domains: { session_type: [], activity: [] },
	targets: [],
	annotations
} as unknown as Programme;
const ties = {
	id: 'ties',
	kind: 'growth',
	unit: 'ties',
	name: { en: 'Ties', da: 'Relationer' },
	measures: []
} as unknown as Definition;
const cells = ['2020-04', '2020-05', '2020-06'].map(
	(month, i) =>
		({
			indicator: 'ties',
			dims: { month },
			value: 3 * i,
			n: i,
			unit: 'ties',
			status: 'ok'
		}) as unknown as Cell
);

it('lists annotations in the order of time, with who says so', () => {
	expect(annotationLines(t, programme)).toEqual([
		{
			text: 'Lukket',
			from: '1. april 2020',
			to: '30. april 2020',
			source: 'Ministeriet.'
		},
		{ text: 'En lov', from: '4. maj 2020', to: null, source: 'The law gazette.' },
		{ text: 'Senere', from: '1. januar 2022', to: null, source: '' }
	]);
});

it('draws a stretch as a band and a day as a broken line, and explains those within the chart', () => {
	const chart = growthOf(t, programme, ties, cells);
	expect(chart.key).toBe(
		'Gråt felt: Lukket (1. april 2020 – 30. april 2020). Brudt lodret linje: En lov (4. maj 2020).'
	);
	const svg = markup(chart.plot(720), { title: 'a', summary: 'b' });
	expect(svg.match(/stroke-dasharray="2 3"/g)).toHaveLength(1);
	expect(svg).toContain('class="band"');
	const again = { ...programme.annotations[0]!, on: '2020-06-01' };
	const two = { ...programme, annotations: [...programme.annotations, again] };
	expect(growthOf(t, two, ties, cells).key).toContain(
		'a\u00a0En lov (4. maj 2020) og b\u00a0En lov (1. juni 2020)'
	);
});
