import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { figureText, intervalText } from './figure.ts';
import { loadMessages } from './messages.ts';
import { translator, type Translate } from './translate.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const cell = (rest: Partial<Cell>): Cell => ({
	indicator: 'example',
	version: 1,
	dims: {},
	value: null,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 25,
	unit: 'share',
	status: 'ok',
	...rest
});
const share = cell({ value: 0.72, numerator: 18, denominator: 25, low: 0.524, high: 0.857 });
const change = cell({ value: 0.284, low: -0.151, high: 0.42, unit: 'points' });

/** Spaces that do not break, as the reader sees them. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it.each<[Language, string]>([
	['en', '18 of 25 (72%, interval 52–86)'],
	['da', '18 af 25 (72 %, interval 52–86)'],
	['sv', '18 av 25 (72 %, intervall 52–86)'],
	['fi', '18 / 25 (72 %, luottamusväli 52–86)'],
	['nb', '18 av 25 (72 %, intervall 52–86)']
])('a share in %s', (language, text) => {
	expect(spaced(figureText(speak[language], share, null))).toBe(text);
});

it.each<[Language, string]>([
	['en', '+0.28 points (interval −0.15 to +0.42)'],
	['da', '+0,28 point (interval −0,15 til +0,42)'],
	['sv', '+0,28 poäng (intervall −0,15 till +0,42)'],
	['fi', '+0,28 pistettä (luottamusväli −0,15…+0,42)'],
	['nb', '+0,28 poeng (intervall −0,15 til +0,42)']
])('a change in %s, with a sign that is no hyphen', (language, text) => {
	expect(spaced(figureText(speak[language], change, null))).toBe(text);
});

describe('in English', () => {
	it.each<[string, Partial<Cell>, string]>([
		['one', { value: 1, unit: 'persons' }, '1 person'],
		['one, with decimals', { value: 1, unit: 'points' }, '+1.00 points'],
		['many', { value: 1346, unit: 'persons' }, '1,346 people'],
		['a count of those planned', { value: 1, numerator: 1, denominator: 3, unit: 'products' }, '1 of 3'],
		[
			'a count of nothing planned',
			{ value: 0, numerator: 0, denominator: 0, unit: 'products' },
			'0 products'
		],
		['a share without an interval', { ...share, low: null, high: null }, '18 of 25 (72%)'],
		['a median', { value: 31.75, low: 28, high: 36, unit: 'hours' }, '31.8 hours (interval 28 to 36)'],
		['what nobody delivered', { status: 'not-collected', reason: 'no-source' }, 'not collected'],
		['a network without ties', { status: 'not-applicable', reason: 'no-ties' }, 'no ties'],
		['what a former edition withheld', { status: 'suppressed' }, 'not published'],
		['an altered share', { ...share, status: 'perturbed', altered: 2 }, '18 of 25 (72%, interval 52–86)'],
		['a share of too few', { status: 'small-base' }, 'too few people'],
		['what is not told of groups', { status: 'sensitive' }, 'not published by group'],
		[
			'answers that cannot be joined',
			{ status: 'not-applicable', reason: 'unlinked-waves' },
			'answers cannot be joined'
		]
	])('%s', (_name, rest, text) => {
		expect(figureText(speak.en, cell(rest), null)).toBe(text);
	});

	it('says nothing of an interval that is not defined', () => {
		expect(intervalText(speak.en, cell({ value: 3, unit: 'persons' }), null)).toBe('');
	});

	it('throws for an unknown message', () => {
		expect(() => speak.en('figures.nonsense' as never)).toThrow('unknown message: "figures.nonsense" in en');
	});
});
