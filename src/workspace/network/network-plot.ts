import type { PlotOptions } from '@observablehq/plot';
import type { Drawing } from './drawing.ts';
import { plotOfParts, type SvgPart } from './svg-mark.ts';

/** The picture of a network at the end of a month, for a file; the colours are those of the page. */
export function networkPlot(
	drawing: Drawing,
	month: number,
	colour: (group: number) => string,
	aloneText: string
): PlotOptions {
	const path = (d: string, attributes: SvgPart['attributes']): SvgPart[] =>
		d === '' ? [] : [{ name: 'path', attributes: { d, fill: 'none', ...attributes } }];
	const hollow = (people: readonly string[]) =>
		people.flatMap((d, group) => path(d, { fill: 'var(--paper)', stroke: colour(group) }));
	const there = drawing.layers.slice(0, month + 1);
	return plotOfParts(drawing.width, drawing.height, [
		...there.flatMap(({ within, across }) => [
			...path(within, { stroke: 'var(--ink-soft)', 'stroke-width': 1.25, 'stroke-dasharray': '1.5 3' }),
			...path(across, { stroke: 'var(--ink)', 'stroke-width': 1.25, 'stroke-opacity': 0.6 })
		]),
		...there.flatMap(({ people }) =>
			people.flatMap((d, group) => path(d, { fill: colour(group), stroke: 'var(--paper)' }))
		),
		...drawing.layers.slice(month + 1).flatMap(({ people }) => hollow(people)),
		...(drawing.alone.count === 0
			? []
			: [
					{
						name: 'text' as const,
						attributes: {
							x: 18,
							y: drawing.alone.top - 8,
							'font-size': 12,
							'text-anchor': 'start',
							fill: 'var(--ink-soft)'
						},
						text: aloneText
					},
					...hollow(drawing.alone.people)
				])
	]);
}
