import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import { defaultCanvas, type Layout } from './canvas.ts';
import { figureView } from './figure-view.ts';
import { requestKey } from './requests-of.ts';
import { tableOf } from './table-of.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const attended = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country, gender]',
	'SELECT 1'
);
const nordic = programmeSchema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const programme = {
	...nordic,
	targets: [{ indicator: attended.id, dims: {}, per: 'country' as const, value: 0.6, source: 'plan' }]
};
const part = (dims: Record<string, string>, numerator: number | null, rest: Partial<Cell> = {}): Cell => ({
	...{ indicator: attended.id, version: 1, dims, numerator, denominator: 1000, n: 1000, unit: 'share' },
	...{ value: numerator === null ? null : numerator / 1000, low: null, high: null },
	...{ status: numerator === null ? 'not-collected' : 'ok', ...rest }
});
const cells = [
	part({ country: 'DK' }, 598, { low: 0.5975, high: 0.63 }),
	part({ country: 'SE' }, 690),
	part({ country: 'NO' }, 600),
	part({ country: 'FI' }, null),
	part({}, 598, { without: ['FI'] })
];
const saidOf = (t: Translate, layout: Layout, shown: Cell[], where: Filters = {}) => {
	const figure = { indicator: attended.id, measure: null };
	const canvas = { ...defaultCanvas(programme, []), shown: [figure], layout, by: 'gender', where };
	const input = {
		t,
		programme,
		definition: attended,
		figure,
		canvas,
		cells: new Map([[requestKey('where', figure), shown]])
	};
	const view = figureView(input)!;
	return { ...view, table: tableOf(input, view) };
};

it('writes a figure that missed its target by little as having missed it, wherever it stands', () => {
	const { title, table, panels, summary } = saidOf(speak.en, 'country', cells);
	expect(title).toContain(': 59.8% overall, countries from 59.8% to 69%');
	expect(panels[0]!.rows.at(-1)!.sides[0]).toMatchObject({
		value: '59.8%',
		beside: 'planned 60%',
		more: '598 of 1,000'
	});
	expect(summary).toContain('Denmark: 59.8%, 598 of 1,000; 59.8–63, planned 60%; Sweden');
	expect(table.rows[0]).toEqual(['Denmark', '59.8%', '598 of 1,000', '59.8–63', '1,000', '60%']);
	expect(table.rows).toContainEqual(['Norway', '60%', '600 of 1,000', '', '1,000', '60%']);
});

it.each(languages)('does so in %s, also of one country of two', (language) => {
	const two = [cells[0]!, cells[3]!, part({}, 598, { without: ['FI'] })];
	const { title, table, panels, summary } = saidOf(speak[language], 'country', two, {
		country: ['DK', 'FI']
	});
	for (const text of [title, panels[0]!.rows[0]!.sides[0]!.value, summary, table.rows[0]![1]])
		expect(text).toMatch(/59[.,]8\s?%/);
	expect(title).not.toMatch(/60/);
	expect(panels[0]!.rows[0]!.sides[0]!.beside.match(/60\s?%/g)).toHaveLength(1);
	expect(table.rows.map((row) => row[1]).join()).not.toMatch(/60/);
});

it('does so in panels of a group', () => {
	const women = cells.map((cell) => ({ ...cell, dims: { ...cell.dims, gender: 'woman' } }));
	const { panels } = saidOf(speak.en, 'group', [...cells, ...women]);
	expect(panels.map(({ title, rows }) => [title, rows.at(-1)!.sides[0]!.value])).toEqual([
		['Denmark', '59.8%'],
		['Sweden', '69%'],
		['Finland', 'not collected'],
		['Norway', '60%'],
		['3 of 4 countries', '59.8%']
	]);
});
