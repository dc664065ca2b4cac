import type { Language } from '#schemas/languages.ts';

/**
 * A name in the possessive, before what belongs to it: "Crossing Borders’ locked drive". A language whose names are inflected by
 * rules that no program knows gets the name as it is: its messages say what the name is of before it ("kumppanin {partner}").
 */
export function possessive(language: Language, name: string): string {
	const hisses = /[sxz]$/i.test(name);
	const ofLetters = /\p{L}$/u.test(name);
	switch (language) {
		case 'en':
			return /s$/i.test(name) ? `${name}’` : `${name}’s`;
		case 'da':
		case 'nb':
			return hisses ? `${name}’` : ofLetters ? `${name}s` : `${name}’s`;
		case 'sv':
			return hisses ? name : isAbbreviation(name) || !ofLetters ? `${name}:s` : `${name}s`;
		case 'fi':
			return name;
	}
}

/** Whether the last word is spelled in capitals, as "EU". */
const isAbbreviation = (name: string): boolean => /(^|[\s-])\p{Lu}{2,}$/u.test(name);
