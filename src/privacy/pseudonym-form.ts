/** Ids made with a key (`pseudonyms.ts`), and the shorter random ones of invented samples. */
const form = /^(?:k[a-z0-9]{1,6}_[a-z2-7]{26}|p[a-z2-7]{7})$/;

/** Whether a text has the form of our pseudonyms. Initials, names and numbers do not, whatever their column is called. */
export const hasPseudonymForm = (text: string): boolean => form.test(text.trim());

/** Letters only, to be spoken: "pernille", "patricia". */
export const isWord = (text: string): boolean =>
	/^[a-z]{8}$/.test(text.trim()) &&
	/[aeiouy].*[aeiouy]/.test(text) &&
	!/[^aeiouy]{4}|[aeiouy]{4}/.test(text.trim());

/** The share of short random pseudonyms that happen to be such words, counted over 400,000 of them. */
const wordsByChance = 0.069;
/** Columns of pseudonyms with that many words are rarer than one in fifty. */
const rarest = 0.02;

/**
 * Whether the texts of a column that are words and have the form of a pseudonym are names or other words: more of them than chance
 * makes among so many short pseudonyms, or a single text that is one.
 */
export function wordsAreNames(distinct: Iterable<string>): boolean {
	const short = [...distinct].filter((text) => hasPseudonymForm(text) && text.trim().length === 8);
	const words = short.filter(isWord).length;
	if (words === 0) return false;
	return short.length === 1 || atLeast(words, short.length, wordsByChance) < rarest;
}

/** How probable `count` hits or more are in `tries`, each with probability `p`. */
function atLeast(count: number, tries: number, p: number): number {
	let below = 0;
	let term = (1 - p) ** tries;
	for (let hits = 0; hits < count; hits += 1) {
		below += term;
		term *= ((tries - hits) / (hits + 1)) * (p / (1 - p));
	}
	return 1 - below;
}
