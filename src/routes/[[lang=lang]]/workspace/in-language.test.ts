import { expect, it } from 'vitest';
import { packedIn, unpacked } from './in-language.ts';

const text = { en: 'house', da: 'hus', sv: 'hus', fi: 'talo', nb: 'hus' };
const talo = { en: 'talo', da: 'talo', sv: 'talo', fi: 'talo', nb: 'talo' };

it.each([
	[text, { '*': 'talo' }, talo],
	[{ a: [{ name: text, n: 1 }] }, { a: [{ name: { '*': 'talo' }, n: 1 }] }, { a: [{ name: talo, n: 1 }] }],
	[
		{ en: 'house', da: 'hus' },
		{ en: 'house', da: 'hus' },
		{ en: 'house', da: 'hus' }
	],
	// What a further language says stays.
	[
		{ ...text, uk: 'дім' },
		{ '*': 'talo', uk: 'дім' },
		{ ...talo, uk: 'дім' }
	],
	[null, null, null],
	['house', 'house', 'house']
])('keeps the shape of %j', (value, packed, expected) => {
	const languages = ['en', 'da', 'sv', 'fi', 'nb', 'uk'];
	expect(packedIn<unknown>(value, { languages }, 'fi')).toEqual(packed);
	expect(unpacked<unknown>(packed, ['en', 'da', 'sv', 'fi', 'nb'])).toEqual(expected);
});
