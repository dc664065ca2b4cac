import { plot, type PlotOptions } from '@observablehq/plot';
import { document } from '#document';

/** Ids of the elements that name and describe a drawing. */
export interface DescriptionIds {
	title: string;
	summary: string;
}

/** Rounds coordinates to a tenth of a pixel, which halves the bytes and is the same on every machine. */
const rounded = (svg: string) =>
	svg.replace(/ (?!opacity|[a-z]+-opacity)[a-z0-9-]+="[^"]*"/gi, (attribute) =>
		attribute.replace(/-?\d+\.\d{2,}(?![\d%e])/g, (number) => String(Number(Number(number).toFixed(1)) || 0))
	);

/** A space of no width between the lines of a text: whoever takes the words out of a drawing has them apart. */
const spaced = (svg: string) =>
	svg.replaceAll('</tspan><tspan', '</tspan><tspan font-size="0"> </tspan><tspan');

/**
 * Draws a plot as SVG text, in Node or in a browser. It is one image for assistive technology, named by the elements of
 * `described`. Plot labels its groups without giving them a role, which ARIA forbids, so those labels are removed. Plot's style
 * element is removed too; the page's style sheet has the styles of a drawing.
 */
export function markup(options: PlotOptions, described: DescriptionIds): string {
	const svg = plot({ ...options, document, className: 'drawing' });
	for (const group of svg.querySelectorAll('[aria-label], [aria-hidden], [aria-description]'))
		for (const name of ['aria-label', 'aria-hidden', 'aria-description']) group.removeAttribute(name);
	for (const style of svg.querySelectorAll('style')) style.remove();
	for (const name of ['font-family', 'font-size']) svg.removeAttribute(name);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', described.title);
	svg.setAttribute('aria-describedby', described.summary);
	return rounded(spaced(svg.outerHTML));
}
