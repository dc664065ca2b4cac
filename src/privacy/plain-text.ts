/**
 * Invisible characters that break a number or an address apart: soft hyphen, zero-width characters, direction
 * marks.
 */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

/** A normalised copy of a text, and the position in the text for each position of the copy. */
export interface PlainText {
	text: string;
	at: (index: number) => number;
}

function plainLetter(letter: string): string {
	if (letter < '\u0080') return letter;
	if (invisible.test(letter)) return '';
	if (dash.test(letter)) return '-';
	if (space.test(letter)) return ' ';
	return letter.normalize('NFKC');
}

/**
 * Normalises dashes, spaces and full-width characters and drops invisible ones (NFKC letter by letter, so
 * that positions stay known).
 */
export function plainText(text: string): PlainText {
	if (ascii.test(text)) return { text, at: (index) => index };
	const places: number[] = [];
	let copy = '';
	let from = 0;
	for (const letter of text) {
		const one = plainLetter(letter);
		copy += one;
		for (let index = 0; index < one.length; index++) places.push(from);
		from += letter.length;
	}
	places.push(text.length);
	return { text: copy, at: (index) => places[index]! };
}
