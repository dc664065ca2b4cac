import { beforeAll, expect, it } from 'vitest';
import type { Cell, CellUnit, Details } from '#schemas/cell.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { besideText, withStillIn } from './beside.ts';
import { loadMessages } from './messages.ts';
import { translator, type Translate } from './translate.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const cell = (unit: CellUnit, n: number, details: Details, value: number | null = 0.28): Cell => ({
	indicator: 'example',
	version: 1,
	dims: {},
	value,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n,
	unit,
	status: value === null ? 'not-applicable' : 'ok',
	details
});

it('names those who withdrew beside those who stayed', () => {
	const stayed = cell('share', 79, { completed: 64, withdrew: 15, still_in: 33 }, 64 / 79);
	expect(besideText(speak.en, stayed, null)).toBe('Of 112 enrolled: 64 completed, 33 still in, 15 withdrew.');
	expect(besideText(speak.fi, stayed, null)).toBe(
		'112 ilmoittautuneesta 64 suoritti loppuun, 33 on yhä mukana ja 15 keskeytti.'
	);
});

it('says what a change would be if it were none for those missing', () => {
	const change = cell('points', 76, { missing: 36, no_change: 0.19 });
	expect(besideText(speak.en, change, null)).toBe(
		'+0.19 points over all 112, if the 36 whose change is not known count as unchanged.'
	);
	const close = { ...change, details: { missing: 36, no_change: 0.2763 } };
	expect(besideText(speak.en, close, 0.28)).toContain('+0.276 points over all 112');
	expect(besideText(speak.da, { ...change, n: 111, details: { missing: 1, no_change: 0.19 } }, null)).toBe(
		'+0,19 point for alle 112, hvis den ene, hvis ændring ikke kendes, regnes som uændret.'
	);
});

it('says nothing where an edition does not tell it, or there is no figure', () => {
	expect(besideText(speak.en, cell('points', 76, { sd: 1 }), null)).toBe('');
	expect(besideText(speak.en, cell('share', 0, { completed: 0, withdrew: 0, still_in: 5 }, null), null)).toBe(
		''
	);
	expect(besideText(speak.en, undefined, null)).toBe('');
});

it('says how many are still in where nobody ended otherwise than by leaving', () => {
	const left = cell('share', 13, { completed: 0, withdrew: 13, still_in: 65 }, 0);
	expect(withStillIn(speak.sv, 'Stannade till slutet: 0 %', left)).toBe(
		'Stannade till slutet: 0 %; 65 är fortfarande med'
	);
	for (const details of [
		{ completed: 1, withdrew: 12, still_in: 65 },
		{ completed: 0, withdrew: 13, still_in: 0 },
		{ completed: 0, withdrew: 13 }
	])
		expect(withStillIn(speak.en, 'Stayed', { ...left, details })).toBe('Stayed');
	expect(withStillIn(speak.en, 'Stayed', { ...left, value: null, status: 'small-base' })).toBe('Stayed');
});
