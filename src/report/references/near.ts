const pairs = (word: string): Set<string> =>
	new Set(Array.from(word.toLowerCase(), (letter, at) => letter + (word[at + 1] ?? '').toLowerCase()));

/** How alike two words are, by the pairs of letters that both have: 1 where all are the same. */
function likeness(a: string, b: string): number {
	const [own, other] = [pairs(a), pairs(b)];
	return (2 * [...own].filter((pair) => other.has(pair)).length) / (own.size + other.size);
}

/** The candidates that are most like a word, the likest first: what somebody meant who wrote it. */
export const near = (word: string, candidates: readonly string[], most = 5): string[] =>
	candidates
		.map((candidate) => ({ candidate, like: likeness(word, candidate) }))
		.sort((a, b) => b.like - a.like)
		.slice(0, most)
		.map(({ candidate }) => candidate);
