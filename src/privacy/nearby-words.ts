const reach = 28;

/** Whether one of the words is shortly before a position of a text. */
export const hasWordBefore = (text: string, from: number, words: RegExp): boolean =>
	words.test(text.slice(Math.max(0, from - reach), from));

/** Whether a text contains words, like a sentence and unlike a cell of a column of numbers. */
export const hasWords = (text: string): boolean =>
	/\p{L}{2,}[^\p{L}]{1,9}\p{L}{2,}/u.test(text.slice(0, 400));
