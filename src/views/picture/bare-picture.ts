import { narrow, wide, type Chart } from '#charts/chart.ts';
import { escaped } from '#language/markup.ts';
import { drawing, type Paper } from './picture.ts';
import { family } from './svg-paragraph.ts';

/**
 * The drawing of a chart alone, as an SVG that stands alone: named and described, every colour written out, without the words around it,
 * for a page that has them beside it. `as` makes its ids unique where a page has it in two widths.
 */
export function barePicture(
	language: string,
	{ id, title, summary, plot }: Pick<Chart, 'id' | 'title' | 'summary' | 'plot'>,
	{ colours, background }: Paper,
	as: 'wide' | 'narrow'
): { svg: string; width: number; height: number } {
	const width = as === 'wide' ? wide : narrow;
	const drawn = drawing(plot, { left: 0, top: 0, width }, colours);
	const [name, words] = [`${id}-${as}-title`, `${id}-${as}-summary`];
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${width}" height="${drawn.height}" viewBox="0 0 ${width} ${drawn.height}" font-family="${family}" role="img" aria-labelledby="${name}" aria-describedby="${words}">`,
		`<title id="${name}">${escaped(title)}</title>`,
		`<desc id="${words}">${escaped(summary)}</desc>`,
		`<rect width="${width}" height="${drawn.height}" fill="${background}"/>`,
		drawn.svg,
		'</svg>'
	].join('\n');
	return { svg, width, height: drawn.height };
}
