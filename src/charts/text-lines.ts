/** The approximate width of a letter of the page's font at 13 px. */
const letter = 6.9;
/** From one line of words to the next, in pixels. */
export const lineHeight = 16;

/** About how wide a text is in a line, in pixels. */
export const textWidth = (text: string): number => Math.ceil(text.length * letter);

/** A text in lines of at most `width` pixels; a word is never divided. */
export function textLines(text: string, width: number): string[] {
	const most = Math.floor(width / letter);
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && line.length + 1 + word.length > most) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines;
}
