/** What Danish, Norwegian and Swedish write otherwise than other languages, and what no decomposition undoes. */
const letters = new Map([
	['æ', 'ae'],
	['ø', 'o'],
	['å', 'a'],
	['ß', 'ss'],
	['đ', 'd'],
	['ł', 'l']
]);

/** Form builders leave bold type and line breaks in the wording. */
const markup = /<\/?(?:strong|b|em|i|u|br|p|span|div|a)\b[^<>]{0,200}>/g;

/**
 * A text as it is compared: small letters without accents, every sign a space, no numbering in front ("3.", "Q3.", "3)").
 * Texts of different languages that differ in accents only become one.
 */
export function plain(text: string): string {
	const small = text.slice(0, 600).normalize('NFKC').toLowerCase().replace(markup, ' ');
	const bare = small
		.replace(/[æøåßđł]/g, (letter) => letters.get(letter)!)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
	const words = bare
		.replace(/^\s*(?:q|sp)?\d{1,3}\s*[.):]\s+/, '')
		.replace(/[^\p{L}\p{N}<>+]+/gu, ' ')
		.trim();
	return words;
}

/** Each header is compared with each wording of a programme: the same texts come a thousand times. */
const remembered = new Map<string, ReadonlyMap<string, number>>();
const most = 2000;

/** The three-letter pieces of a text and how many of each, to measure how alike two texts are. */
function pieces(text: string): ReadonlyMap<string, number> {
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const padded = `  ${text} `;
	const counts = new Map<string, number>();
	for (let i = 0; i + 3 <= padded.length; i += 1) {
		const piece = padded.slice(i, i + 3);
		counts.set(piece, (counts.get(piece) ?? 0) + 1);
	}
	if (remembered.size >= most) remembered.clear();
	remembered.set(text, counts);
	return counts;
}

/** Dice's coefficient over three-letter pieces of two plain texts: 0 nothing alike, 1 the same. */
export function likeness(one: string, other: string): number {
	const a = pieces(one);
	const b = pieces(other);
	let shared = 0;
	let all = 0;
	for (const [piece, count] of a) {
		shared += Math.min(count, b.get(piece) ?? 0);
		all += count;
	}
	for (const count of b.values()) all += count;
	return all === 0 ? 0 : (2 * shared) / all;
}
