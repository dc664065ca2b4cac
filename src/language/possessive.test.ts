import { expect, it } from 'vitest';
import { languages, type Language } from '#schemas/languages.ts';
import { possessive } from './possessive.ts';

/** What each language makes of a name: with an s at the end, without, with another letter that hisses, in capitals, with a digit. */
const names: Record<Language, Record<string, string>> = {
	en: {
		'Crossing Borders': 'Crossing Borders’',
		Creatorium: 'Creatorium’s',
		Artex: 'Artex’s',
		EU: 'EU’s',
		'Studio 4': 'Studio 4’s'
	},
	da: {
		'Crossing Borders': 'Crossing Borders’',
		Creatorium: 'Creatoriums',
		Artex: 'Artex’',
		EU: 'EUs',
		'Studio 4': 'Studio 4’s'
	},
	nb: {
		'Crossing Borders': 'Crossing Borders’',
		Creatorium: 'Creatoriums',
		Artex: 'Artex’',
		EU: 'EUs',
		'Studio 4': 'Studio 4’s'
	},
	sv: {
		'Crossing Borders': 'Crossing Borders',
		Creatorium: 'Creatoriums',
		Artex: 'Artex',
		EU: 'EU:s',
		'Studio 4': 'Studio 4:s'
	},
	fi: {
		'Crossing Borders': 'Crossing Borders',
		Creatorium: 'Creatorium',
		Artex: 'Artex',
		EU: 'EU',
		'Studio 4': 'Studio 4'
	}
};

it.each(languages)('puts a name in the possessive by the rules of %s', (language) => {
	for (const [name, expected] of Object.entries(names[language]))
		expect(possessive(language, name)).toBe(expected);
});
