import { wide, type Chart } from '#charts/chart.ts';
import { lineGap, markup } from '#charts/svg-markup.ts';
import { escaped } from '#language/markup.ts';
import { coloured, type Colours } from './coloured.ts';
import { family, paragraph } from './svg-paragraph.ts';

/** What a picture shows: one drawing, or several below each other, with the texts around them. */
export interface Pictured {
	/** In the ids of the elements that name and describe the picture. */
	id: string;
	title: string;
	measure?: string;
	/** The content in words. */
	summary: string;
	key?: string;
	/** Each with its own title where there are several. */
	drawings: readonly { title: string | null; plot: Chart['plot'] }[];
	/** Where the figures are from. */
	source: string;
}

/** The paper that a picture is drawn on. */
export interface Paper {
	colours: Colours;
	background: string;
	/** How much of the width a line of words may fill, where a wider font than Inter may stand in for it; 1 unless said. */
	filled?: number;
}

const margin = 24;
const width = wide + 2 * margin;

/** The drawing of a chart, so wide, from a corner downwards. */
export function drawing(
	plot: Chart['plot'],
	at: { left: number; top: number; width: number },
	colours: Colours
): { svg: string; height: number } {
	const drawn = markup(plot(at.width), { title: '', summary: '' });
	const [, attributes = '', inside] = /^<svg ([^>]*)>(.*)<\/svg>$/s.exec(drawn) ?? [];
	const height = Number(/\bheight="([\d.]+)"/.exec(attributes)?.[1]);
	if (inside === undefined || !(height > 0)) throw new Error(`invalid drawing: ${attributes}`);
	const svg = inside
		.replaceAll('&nbsp;', '&#160;')
		// Drawing programs misplace what follows letters of no size.
		.replaceAll(lineGap, ' ')
		.replaceAll('class="absent"', 'fill="none" stroke="var(--hatch)"');
	return {
		svg: `<g transform="translate(${at.left},${at.top})" fill="${colours('ink')}" font-size="13" text-anchor="middle">${coloured(svg, colours)}</g>`,
		height
	};
}

/**
 * A chart as one self-contained SVG: named and described, every colour written out, with its title, what it
 * measures, how to read it and its source. It loads nothing from elsewhere and runs no script.
 */
export function picture(
	language: string,
	shown: Pictured,
	{ colours, background, filled = 1 }: Paper
): string {
	let y = margin;
	const parts: string[] = [];
	const put = (part: { svg: string; height: number }, gap: number) => {
		parts.push(part.svg);
		y += part.height + gap;
	};
	const words = (text: string, size: number, ink: string, weight = 400) =>
		paragraph({ text, x: margin, y, width: filled * wide, size, weight, colour: colours(ink) });
	put(words(shown.title, 20, 'ink', 600), 6);
	if (shown.measure) put(words(shown.measure, 13, 'ink-soft'), 18);
	for (const { title, plot } of shown.drawings) {
		if (title !== null) put(words(title, 15, 'ink', 600), 6);
		put(drawing(plot, { left: margin, top: y, width: wide }, colours), 14);
	}
	if (shown.key) put(words(shown.key, 13, 'ink-soft'), 6);
	put(words(shown.source, 12, 'ink-soft'), margin);
	const [title, summary] = [`${shown.id}-picture-title`, `${shown.id}-picture-summary`];
	const described = shown.measure ? `${shown.measure.replace(/\.$/, '')}. ${shown.summary}` : shown.summary;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" font-family="${family}" role="img" aria-labelledby="${title}" aria-describedby="${summary}">`,
		`<title id="${title}">${escaped(shown.title)}</title>`,
		`<desc id="${summary}">${escaped(described)}</desc>`,
		`<rect width="${width}" height="${y}" fill="${background}"/>`,
		...parts,
		'</svg>\n'
	].join('\n');
}
