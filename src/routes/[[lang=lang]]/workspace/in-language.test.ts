import { expect, it } from 'vitest';
import { inLanguage } from './in-language.ts';

const text = { en: 'house', da: 'hus', sv: 'hus', fi: 'talo', nb: 'hus' };

it.each([
	[text, { en: 'talo', da: 'talo', sv: 'talo', fi: 'talo', nb: 'talo' }],
	[
		{ a: [{ name: text, n: 1 }] },
		{ a: [{ name: { en: 'talo', da: 'talo', sv: 'talo', fi: 'talo', nb: 'talo' }, n: 1 }] }
	],
	[
		{ en: 'house', da: 'hus' },
		{ en: 'house', da: 'hus' }
	],
	// What a further language says stays.
	[
		{ ...text, uk: 'дім' },
		{ en: 'talo', da: 'talo', sv: 'talo', fi: 'talo', nb: 'talo', uk: 'дім' }
	],
	[null, null],
	['house', 'house']
])('keeps the shape of %j', (value, expected) => {
	expect(inLanguage<unknown>(value, { languages: ['en', 'da', 'sv', 'fi', 'nb', 'uk'] }, 'fi')).toEqual(
		expected
	);
});
