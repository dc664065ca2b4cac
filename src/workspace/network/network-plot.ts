import type { PlotOptions } from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import { personMark } from './person-mark.ts';
import { plotOfParts, type SvgPart } from './svg-mark.ts';

/** The countries of a picture with their colours, and what is said of those without a tie. */
export interface PictureWords {
	countries: readonly { name: string; mark: number; colour: string }[];
	alone: string;
}

const words = (text: string, x: number, y: number, fill: string): SvgPart => ({
	name: 'text',
	attributes: { x, y, 'font-size': 12, 'text-anchor': 'start', fill },
	text
});

/** Each country with its mark, in as many lines as they need. */
function legend(countries: PictureWords['countries'], width: number): { parts: SvgPart[]; height: number } {
	const parts: SvgPart[] = [];
	let [x, y] = [18, 14];
	for (const { name, mark, colour } of countries) {
		// A letter is seldom wider than this.
		const room = 34 + 7.5 * name.length;
		if (x > 18 && x + room > width) [x, y] = [18, y + 20];
		parts.push(
			{ name: 'path', attributes: { d: personMark(mark, x, y - 4), fill: colour } },
			words(name, x + 12, y, 'var(--ink)')
		);
		x += room;
	}
	return { parts, height: y + 12 };
}

/** The picture of a network at the end of a month, for a file; the colours are those of the page. */
export function networkPlot(
	drawing: Drawing,
	month: number,
	{ countries, alone }: PictureWords
): PlotOptions {
	const path = (d: string, attributes: SvgPart['attributes']): SvgPart[] =>
		d === '' ? [] : [{ name: 'path', attributes: { d, fill: 'none', ...attributes } }];
	const hollow = (people: readonly string[]) =>
		people.flatMap((d, group) => path(d, { fill: 'var(--paper)', stroke: countries[group]!.colour }));
	const there = drawing.layers.slice(0, month + 1);
	const key = legend(countries, drawing.width);
	const picture: SvgPart[] = [
		...there.flatMap(({ within, across }, step) => {
			const line =
				step === month ? { stroke: 'var(--accent)', 'stroke-width': 2.25 } : { 'stroke-width': 1.25 };
			return [
				...path(within, { stroke: 'var(--ink-soft)', 'stroke-dasharray': '1.5 3', ...line }),
				...path(across, {
					stroke: 'var(--ink)',
					'stroke-opacity': step === month ? 1 : 0.6,
					...line
				})
			];
		}),
		...there.flatMap(({ people }) =>
			people.flatMap((d, group) => path(d, { fill: countries[group]!.colour, stroke: 'var(--paper)' }))
		),
		...drawing.layers.slice(month + 1).flatMap(({ people }) => hollow(people)),
		...(drawing.alone.count === 0
			? []
			: [words(alone, 18, drawing.alone.top - 8, 'var(--ink-soft)'), ...hollow(drawing.alone.people)])
	];
	return plotOfParts(drawing.width, drawing.height + key.height, [
		...key.parts,
		{ name: 'g', attributes: { transform: `translate(0,${key.height})` }, within: picture }
	]);
}
