import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { publicProgramme } from '#edition/public-programme.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Language } from '#schemas/languages.ts';
import { programme as schema } from '#schemas/programme.ts';
import { levelsOf } from './levels-of.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const named = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const confidence = {
	id: 'confidence',
	kind: 'paired-change',
	unit: 'points',
	linkedScale: 'ESE',
	name: named('Confidence'),
	measures: []
} as unknown as Definition;
const acts = {
	...confidence,
	id: 'acts',
	kind: 'paired-share',
	unit: 'percentage-points',
	name: named('Civic acts')
} as Definition;
const cell = (rest: Partial<Cell>): Cell => ({
	indicator: 'confidence',
	version: 1,
	dims: {},
	value: 0.28,
	numerator: null,
	denominator: null,
	low: 0.15,
	high: 0.43,
	n: 76,
	unit: 'points',
	status: 'ok',
	details: { before_mean: 3.26, after_mean: 3.54 },
	...rest
});
const shares = cell({
	indicator: 'acts',
	unit: 'percentage-points',
	value: 0.04,
	low: -0.1,
	high: 0.2,
	n: 50,
	details: { before_count: 20, after_count: 22 }
});

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});

it('names both levels on the range of the scale, and in an edition too, which has no questionnaire', () => {
	for (const known of [programme, schema.parse(publicProgramme(programme, '2021-07-31'))])
		expect(levelsOf(t, known, [confidence], [cell({})])).toMatchObject({
			id: 'chart-confidence-levels',
			title:
				'Confidence: from 3.26 to 3.54 on a scale from 1 to 5, among 76 people who answered this before and after',
			table: {
				columns: ['Measure', 'Before', 'After', 'Change', '95% interval', 'n', 'Scale'],
				rows: [['Confidence', '3.26', '3.54', '+0.28', '+0.15 to +0.43', '76', '1 to 5']]
			}
		});
});

it('says of several how many can be told from no change', () => {
	const chart = levelsOf(t, programme, [confidence, acts], [cell({}), shares])!;
	expect(chart.title).toBe('Before and after: one of two changes can be told from no change');
	expect(chart.summary).toBe(
		'Confidence: from 3.26 to 3.54 on a scale from 1 to 5, among 76 people who answered this before and after; Civic acts: from 40% to 44% of 50 people, which cannot be told from no change.'
	);
	expect(chart.table.rows[1]).toEqual(['Civic acts', '40%', '44%', '+4', '−10 to +20', '50', '0% to 100%']);
});

it.each<[Language, string]>([
	['da', 'Før og efter: én af to ændringer kan skelnes fra ingen ændring'],
	['sv', 'Före och efter: en av två förändringar kan skiljas från ingen förändring'],
	['nb', 'Før og etter: én av to endringer kan skilles fra ingen endring']
])('counts changes in the gender of their word, in %s', async (language, title) => {
	const speak = translator(language, await loadMessages(language));
	expect(levelsOf(speak, programme, [confidence, acts], [cell({}), shares])!.title).toBe(title);
});

it('draws nothing where the levels or the range are not told', () => {
	const { details: _, ...changeAlone } = cell({});
	const without = {
		...programme,
		scales: programme.scales.map(({ range: _, ...scale }) => scale),
		instruments: []
	};
	const withheld = cell({ status: 'small-base', value: null });
	expect(levelsOf(t, programme, [confidence], [changeAlone])).toBeNull();
	expect(levelsOf(t, programme, [confidence], [withheld])).toBeNull();
	expect(levelsOf(t, without, [confidence], [cell({})])).toBeNull();
	expect(levelsOf(t, programme, [confidence], [])).toBeNull();
});
