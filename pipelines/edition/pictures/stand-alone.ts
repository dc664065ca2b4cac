import { readFileSync } from 'node:fs';
import { wide, type Chart } from '#charts/chart.ts';
import { markup } from '#charts/draw.ts';

const tokens = new Map(
	[
		...readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').matchAll(
			/(--[a-z0-9-]+): ([^;]+);/g
		)
	]
		.reverse()
		.map(([, name, value]) => [name!, value!])
);

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const [padding, lines] = [16, 64];

/**
 * A chart as a picture that stands by itself: its title, what is measured, the drawing in the colours of light paper, and where it is
 * from. What it shows is said in words too, for those who cannot see it.
 */
export function standAlone(chart: Chart, source: string): string {
	const drawing = markup(chart.plot(wide), { title: 'title', summary: 'summary' }).replace(
		/var\((--[a-z0-9-]+)\)/g,
		(_, name: string) => tokens.get(name) ?? 'currentColor'
	);
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing)!.map(Number);
	const [w, h] = [width! + 2 * padding, height! + lines + 48];
	const inner = drawing
		.replace(/^<svg /, `<svg x="${padding}" y="${lines}" `)
		.replace(/ (role|aria-labelledby|aria-describedby)="[^"]*"/g, '');
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title" aria-describedby="summary">
<title id="title">${escaped(chart.title)}</title>
<desc id="summary">${escaped(chart.summary)}</desc>
<style>text{font-family:Inter,Helvetica,Arial,sans-serif;font-size:13px}.heading{font-family:'Source Serif 4',Georgia,serif;font-size:19px;font-weight:600}.absent path{fill:none;stroke:${tokens.get('--hatch')!}}</style>
<rect width="100%" height="100%" fill="${tokens.get('--paper')!}"/>
<text class="heading" x="${padding}" y="28" fill="${tokens.get('--ink')!}">${escaped(chart.title)}</text>
<text x="${padding}" y="50" fill="${tokens.get('--ink-soft')!}">${escaped(chart.measure)}</text>
${inner}
<text x="${padding}" y="${h - 14}" fill="${tokens.get('--ink-soft')!}">${escaped(source)}</text>
</svg>
`;
}
