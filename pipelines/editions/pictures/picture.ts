import { wide, type Chart } from '#charts/chart.ts';
import { markup } from '#charts/svg-markup.ts';
import { colour, coloured } from './colours.ts';
import { escaped } from '#language/markup.ts';
import { family, paragraph } from './svg-paragraph.ts';

const margin = 24;
const width = wide + 2 * margin;

/** The drawing of a chart, from `top` downwards. */
function drawing(chart: Chart, top: number): { svg: string; height: number } {
	const options = chart.plot(wide);
	const drawn = markup(options, { title: '', summary: '' });
	const inside = /^<svg [^>]*>(.*)<\/svg>$/s.exec(drawn)?.[1];
	if (inside === undefined || options.height === undefined) throw new Error(`invalid drawing: ${chart.id}`);
	const svg = inside
		.replaceAll('&nbsp;', '&#160;')
		.replaceAll('class="absent"', 'fill="none" stroke="var(--hatch)"');
	return {
		svg: `<g transform="translate(${margin},${top})" fill="${colour('ink')}" font-size="13" text-anchor="middle">${coloured(svg)}</g>`,
		height: options.height
	};
}

/**
 * A chart as one self-contained SVG: named and described, every colour written out, with its title, what it
 * measures, how to read it and its source. It loads nothing from elsewhere and runs no script.
 */
export function picture(language: string, chart: Chart, source: string): string {
	let y = margin;
	const parts: string[] = [];
	const put = (part: { svg: string; height: number }, gap: number) => {
		parts.push(part.svg);
		y += part.height + gap;
	};
	const words = (text: string, size: number, ink: string, weight = 400) =>
		paragraph({ text, x: margin, y, width: wide, size, weight, colour: colour(ink) });
	put(words(chart.title, 20, 'ink', 600), 6);
	put(words(chart.measure, 13, 'ink-soft'), 18);
	put(drawing(chart, y), 14);
	if (chart.key) put(words(chart.key, 13, 'ink-soft'), 6);
	put(words(source, 12, 'ink-soft'), margin);
	const [title, summary] = [`${chart.id}-picture-title`, `${chart.id}-picture-summary`];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" font-family="${family}" role="img" aria-labelledby="${title}" aria-describedby="${summary}">`,
		`<title id="${title}">${escaped(chart.title)}</title>`,
		`<desc id="${summary}">${escaped(`${chart.measure}. ${chart.summary}`)}</desc>`,
		`<rect width="${width}" height="${y}" fill="${colour('paper')}"/>`,
		...parts,
		'</svg>\n'
	].join('\n');
}
