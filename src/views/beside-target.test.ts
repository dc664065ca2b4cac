import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { tinyDefinition } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { programme as programmeSchema } from '#schemas/programme.ts';
import { comparisonOf } from './comparison-of.ts';

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
const saidOf = (t: Translate, by: Dim | null, shown: Cell[], where = {}) =>
	comparisonOf(t, programme, { definition: attended, where, cells: shown, by, measure: null });

it('writes a figure that missed its target by little as having missed it, wherever it stands', () => {
	const { title, figure, table, panels } = saidOf(speak.en, null, cells);
	expect(title).toContain(': 59.8% overall, countries from 59.8% to 69%');
	expect(figure).toBe('598 of 1,000 (59.8%); planned 60%');
	expect(panels[0]!.summary).toContain(
		'Denmark: 598 of 1,000 (59.8%, interval 59.8–63), planned 60%; Sweden'
	);
	expect(table.rows[0]).toEqual(['Denmark', '59.8%', '598 of 1,000', '59.8–63', '1,000', '60%']);
	expect(table.rows).toContainEqual(['Norway', '60%', '600 of 1,000', '', '1,000', '60%']);
});

it.each(languages)('does so in %s, also of one country of two', (language) => {
	const two = [cells[0]!, cells[3]!, part({}, 598, { without: ['FI'] })];
	const { title, figure, table, panels } = saidOf(speak[language], null, two, { country: ['DK', 'FI'] });
	for (const text of [title, figure, panels[0]!.summary, table.rows[0]![1]])
		expect(text).toMatch(/59[.,]8\s?%/);
	expect(title).not.toMatch(/60/);
	expect(figure.match(/60\s?%/g)).toHaveLength(1);
	expect(table.rows.map((row) => row[1]).join()).not.toMatch(/60/);
});

it('does so in panels of a group', () => {
	const women = cells.map((cell) => ({ ...cell, dims: { ...cell.dims, gender: 'woman' } }));
	const { panels } = saidOf(speak.en, 'gender', [...cells, ...women]);
	expect(panels.map(({ figure }) => figure)).toEqual([
		'598 of 1,000 (59.8%, interval 59.8–63)',
		'690 of 1,000 (69%)',
		'not collected',
		'600 of 1,000 (60%)',
		'598 of 1,000 (59.8%)'
	]);
});
