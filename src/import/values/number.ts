/** How a column writes its numbers; null where this is undecided. */
export interface NumberFormat {
	decimal: '.' | ',' | null;
	/** Null: any mark between groups of three that is not the decimal mark. Empty: none. */
	thousands: '.' | ',' | ' ' | "'" | '' | null;
}

const maxLength = 40;
/** Spaces that separate thousands: normal, no-break, figure, thin, narrow no-break. */
const isSpace = (code: number): boolean =>
	code === 0x20 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Hyphen and minus sign. */
const isMinus = (code: number): boolean => code === 0x2d || code === 0x2212;

/** The mark of a character, or null where it is none: spaces and apostrophes come in several forms. */
function markOf(code: number): '.' | ',' | ' ' | "'" | null {
	if (code === 0x2e) return '.';
	if (code === 0x2c) return ',';
	if (isSpace(code)) return ' ';
	return isApostrophe(code) ? "'" : null;
}

/** Whole and fraction digits ("00120", "50") as one number without superfluous zeros. */
function plain(negative: boolean, whole: string, fraction: string): string {
	const integer = whole.replace(/^0+(?=.)/, '') || '0';
	let end = fraction.length;
	while (end > 0 && fraction.charCodeAt(end - 1) === 0x30) end--;
	const number = end === 0 ? integer : `${integer}.${fraction.slice(0, end)}`;
	return negative && number !== '0' ? `-${number}` : number;
}

/**
 * The number in a text, written with a decimal point and without thousands marks, leading or trailing zeros;
 * null where it is not a number under this format. A percent sign after it is dropped and the number not
 * divided. Powers of ten ("1E5") are texts. Where the decimal mark is undecided, only numbers without point
 * and comma are accepted.
 */
export function canonicalNumber(text: string, format: NumberFormat): string | null {
	let from = 0;
	let to = text.length;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	if (to > from && text.charCodeAt(to - 1) === 0x25) {
		to--;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	}
	if (to - from > maxLength) return null;
	const negative = isMinus(text.charCodeAt(from));
	if (negative || text.charCodeAt(from) === 0x2b) from++;

	let whole = '';
	let used: string | null = null;
	let group = 0;
	let at = from;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (isDigit(code)) {
			whole += text.charAt(at);
			group++;
			continue;
		}
		const mark = markOf(code);
		if (mark === null) return null;
		if (mark === format.decimal) break;
		const allowed =
			format.thousands === null
				? mark === ' ' || mark === "'" || format.decimal !== null
				: mark === format.thousands;
		const first = used === null;
		if (!allowed || (first ? group < 1 || group > 3 || whole.startsWith('0') : used !== mark || group !== 3))
			return null;
		used = mark;
		group = 0;
	}
	if (used !== null && group !== 3) return null;
	let fraction = '';
	if (at < to) {
		fraction = text.slice(at + 1, to);
		if (fraction === '') return null;
		for (let i = 0; i < fraction.length; i++) if (!isDigit(fraction.charCodeAt(i))) return null;
	}
	return whole === '' && fraction === '' ? null : plain(negative, whole, fraction);
}
