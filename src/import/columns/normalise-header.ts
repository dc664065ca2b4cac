/** Letters that Unicode decomposition does not reduce to a base letter. */
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

const longest = 600;
/** A word of ASCII only, which nothing of the below changes. */
const bare = /^[A-Za-z0-9]*$/;

/**
 * A text in the form in which texts are compared: lower case without accents, punctuation as spaces, without
 * numbering in front ("3.", "Q3.", "3)"). Texts of different languages that differ only in accents become
 * equal.
 */
export function plain(text: string): string {
	if (bare.test(text) && text.length <= longest) return text.toLowerCase();
	const small = text.slice(0, longest).normalize('NFKC').toLowerCase().replace(markup, ' ');
	const reduced = small
		.replace(/[æøåßđł]/g, (letter) => letters.get(letter)!)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
	const words = reduced
		.replace(/^\s*(?:q|sp)?\p{Nd}{1,3}\s*[.):]\s+/u, '')
		.replace(/[^\p{L}\p{N}<>+]+/gu, ' ')
		.trim();
	return words;
}

/** Each header is compared with each wording of a programme: the same texts recur a thousand times. */
const trigramCache = new Map<string, ReadonlyMap<string, number>>();
const maxCached = 2000;

/** The trigrams of a text with their counts, to measure how similar two texts are. */
function trigrams(text: string): ReadonlyMap<string, number> {
	const known = trigramCache.get(text);
	if (known !== undefined) return known;
	const padded = `  ${text} `;
	const counts = new Map<string, number>();
	for (let i = 0; i + 3 <= padded.length; i += 1) {
		const piece = padded.slice(i, i + 3);
		counts.set(piece, (counts.get(piece) ?? 0) + 1);
	}
	if (trigramCache.size >= maxCached) trigramCache.clear();
	trigramCache.set(text, counts);
	return counts;
}

/** Dice's coefficient over the trigrams of two plain texts: 0 nothing in common, 1 equal. */
export function similarity(one: string, other: string): number {
	// A text has one trigram more than characters.
	const all = one.length + other.length + 2;
	const [few, many] = one.length < other.length ? [one, other] : [other, one];
	const among = trigrams(many);
	let shared = 0;
	for (const [piece, count] of trigrams(few)) shared += Math.min(count, among.get(piece) ?? 0);
	return (2 * shared) / all;
}
