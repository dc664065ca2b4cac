/** How wide letters of Arial are beside the digit by which spreadsheets count the width of a column; others are as wide as it. */
const widths: [of: RegExp, width: number][] = [
	[/[ijlftr.,:;'|()![\]/ ]/, 0.6],
	// Signs of Chinese, Japanese and Korean.
	[/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/, 2],
	[/[mMWæœÆŒ%@—…]/, 1.8],
	[/[\p{Lu}w]/u, 1.3]
];
const widthOf = (one: string): number => widths.find(([of]) => of.test(one))?.[1] ?? 1;

/** How many digits a text is as wide as: rather one too many, as what does not fit is drawn over the next cell. */
export const digitsWide = (text: string): number =>
	Array.from(text).reduce((sum, one) => sum + widthOf(one), 0);

/** How many lines a text takes in a column that has room for so many digits; a word that is wider than the column is broken. */
export function sheetLines(text: string, width: number): number {
	return text.split('\n').reduce((sum, line) => sum + linesOf(line.split(/(?<=[\s-])/), width), 0);
}

function linesOf(words: readonly string[], width: number): number {
	let [lines, at] = [1, 0];
	for (const word of words) {
		const seen = digitsWide(word.trimEnd());
		if (at > 0 && at + seen > width) [lines, at] = [lines + 1, 0];
		const more = Math.max(0, Math.ceil(seen / width) - 1);
		lines += more;
		at += digitsWide(word) - more * width;
	}
	return lines;
}
