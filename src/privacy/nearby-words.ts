const reach = 28;

/** Whether one of the words stands in the same line shortly before a place of a text. */
export const beside = (text: string, from: number, words: RegExp): boolean =>
	words.test(text.slice(Math.max(0, from - reach), from));

/** Whether a text has words around what was found in it, as a sentence has and a cell of a column has not. */
export const hasWords = (text: string): boolean =>
	/\p{L}{2,}[^\p{L}]{1,9}\p{L}{2,}/u.test(text.slice(0, 400));
