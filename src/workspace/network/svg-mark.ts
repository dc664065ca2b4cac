import type { PlotOptions } from '@observablehq/plot';

const namespace = 'http://www.w3.org/2000/svg';

/** One element of a picture for a file: its name, its attributes, and its text. */
export interface SvgPart {
	name: 'path' | 'rect' | 'text' | 'g';
	attributes: Record<string, string | number>;
	text?: string;
	within?: SvgPart[];
}

function element({ name, attributes, text, within = [] }: SvgPart, document: Document): Element {
	const made = document.createElementNS(namespace, name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
	if (text !== undefined) made.textContent = text;
	made.append(...within.map((part) => element(part, document)));
	return made;
}

/** A picture that was laid out already, in the form in which charts are saved: a mark of its own. */
export const plotOfParts = (width: number, height: number, parts: readonly SvgPart[]): PlotOptions => ({
	width,
	height,
	margin: 0,
	axis: null,
	marks: [
		(_index, _scales, _values, _dimensions, { document }) =>
			element({ name: 'g', attributes: {}, within: [...parts] }, document) as SVGGElement
	]
});
