/** Embeddings and overrides: they turn round all that follows them, and isolates do the same work within bounds. */
const turning = /[\u202a-\u202e]/gu;
const isolates = /[\u2066-\u2069]/gu;
const start = '\u2068';
const end = '\u2069';

/** Letters that are written from right to left, and the marks that count as such. Source: Unicode, DerivedBidiClass. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

/** Any of these, and half of any letter beyond the first 65,536: most texts have none. */
const unusual = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc\ud800-\udfff]/;

/** Whether every isolate in a text ends in it, and none ends that did not begin. */
function balanced(text: string): boolean {
	let open = 0;
	for (const [one] of text.matchAll(isolates)) {
		open += one === end ? -1 : 1;
		if (open < 0) return false;
	}
	return open === 0;
}

/**
 * A text from a file, so that it cannot turn round the words that stand beside it: what turns more than itself is taken out, and a text of
 * the other direction than the page's is isolated (Unicode, UAX #9). Any other text stays as it is.
 */
export function isolated(text: string, page: 'ltr' | 'rtl' = 'ltr'): string {
	if (page === 'ltr' && !unusual.test(text)) return text;
	const calm = text.replace(turning, '');
	const own = balanced(calm) ? calm : calm.replace(isolates, '');
	const other = page === 'ltr' ? rightToLeft : letter;
	const whole = own.startsWith(start) && own.endsWith(end) && balanced(own.slice(1, -1));
	return other.test(own) && !whole ? start + own + end : own;
}

/** Whether any letter of a text is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A text in an isolate of its own, so that numbers in it keep their order among letters that are written from right to left. */
export const apart = (text: string): string => start + text + end;

/** Whether a text begins with a letter that is written from right to left. */
export const isRightToLeft = (text: string): boolean => {
	const first = letter.exec(text)?.[0];
	return first !== undefined && rightToLeft.test(first);
};
