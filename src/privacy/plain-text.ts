/** What reads like nothing, but breaks a number or an address apart: soft hyphen, zero-width signs, direction marks. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

/** A copy of a text with one way to write things, and the place in the text that each place of the copy stands for. */
export interface Plain {
	text: string;
	at: (index: number) => number;
}

function plainLetter(letter: string): string {
	if (letter < '\u0080') return letter;
	if (unseen.test(letter)) return '';
	if (dash.test(letter)) return '-';
	if (space.test(letter)) return ' ';
	return letter.normalize('NFKC');
}

/** Dashes, spaces, full-width signs and invisible ones made alike (NFKC letter by letter, so that places stay known). */
export function plain(text: string): Plain {
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
