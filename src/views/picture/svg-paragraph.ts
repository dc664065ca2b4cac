import { escaped } from '#language/markup.ts';

/** Inter where it is installed, otherwise similar fonts. */
export const family = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";

/** Width of a letter relative to its size; a little more than Inter needs, since another font may replace it. */
const letterWidth = (letter: string): number =>
	/[iljtfrI.,:;'’|!()[\]\s·-]/.test(letter)
		? 0.36
		: /[mwMW—–%@]/.test(letter)
			? 0.92
			: /[\p{Lu}\d]/u.test(letter)
				? 0.7
				: 0.6;

/** An upper bound of a text's width, in pixels. */
const textWidth = (text: string, size: number): number =>
	Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** A text in lines of at most `width` pixels; a word is never divided. */
export function wrapped(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \n]+/)) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface Paragraph {
	text: string;
	x: number;
	/** The top of its first line. */
	y: number;
	width: number;
	size: number;
	weight?: number;
	colour: string;
}

/** A text set in lines, as SVG, and its height. */
export function paragraph({ text, x, y, width, size, weight = 400, colour }: Paragraph): {
	svg: string;
	height: number;
} {
	const lineHeight = Math.round(size * 1.35);
	const lines = wrapped(text, width, size);
	const spans = lines.map(
		(line, i) =>
			`<tspan x="${x}" y="${y + Math.round(size * 0.98) + i * lineHeight}">${escaped(line)}</tspan>`
	);
	return {
		svg: `<text font-size="${size}" font-weight="${weight}" fill="${colour}">${spans.join('<tspan font-size="0"> </tspan>')}</text>`,
		height: lines.length * lineHeight
	};
}
