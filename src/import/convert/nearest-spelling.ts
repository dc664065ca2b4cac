/** The candidate with the smallest edit distance to `word`; the first of several. */
export function nearest(word: string, candidates: readonly string[]): string {
	const distances = candidates.map((candidate) => distance(word.toLowerCase(), candidate.toLowerCase()));
	return candidates[distances.indexOf(Math.min(...distances))]!;
}

/** The candidate that a word is a misspelling of: at most one sign in three is another; null where none is near. */
export function misspelt(word: string, candidates: readonly string[]): string | null {
	if (word.length < 3 || candidates.length === 0) return null;
	const found = nearest(word, candidates);
	return distance(word.toLowerCase(), found.toLowerCase()) <= word.length / 3 ? found : null;
}

/** Levenshtein distance: insertions, deletions and substitutions. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1)
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		row = next;
	}
	return row.at(-1)!;
}
