import { narrow, wide, type Chart } from '#charts/chart.ts';
import { escaped } from '#language/markup.ts';
import { wrapped } from '../picture/svg-paragraph.ts';

const padding = 12;
const across = wide + 2 * padding;
/** Heights are told in steps, so that a frame has some air and a code no numbers that mean something. */
const step = 40;
const most = 1600;
/** Below this width the page in the frame has its narrow drawing, which is taller; the proportions are those of the wide one. */
export const narrowBelow = 600;

const lines = (text: string, size: number, width: number, height: number) =>
	wrapped(text, width, size).length * height;

/** How tall the page of a chart is in a column of this width, at most: the same parts as in `embed-of.ts`. */
function heightAt(width: number, { plot, title, measure, key }: Chart, source: string): number {
	const notes = [measure, ...(key ? [key] : []), source];
	const texts = notes.reduce((sum, text) => sum + lines(text, 13, width, 20) + 8, 0);
	const all = 2 * padding + lines(title, 20, width, 25) + 12 + (plot(width).height ?? 400) + 28 + texts;
	return Math.min(most, Math.ceil(all / step) * step);
}

/** Gives every frame that tells its height that height. Only the page's own frames are listened to, and only numbers taken. */
const listener =
	'addEventListener("message",e=>{const h=Math.ceil(e.data?.tidemarkHeight);if(h>0)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.style.cssText+=`;min-height:0;height:${h}px`})';

/**
 * The code that shows a chart in another page: a frame of fixed proportions, on phones of a fixed height, and a line of script by which it takes the height of its
 * content, where the page lets it. What is left of it where scripts are taken out works as well.
 */
export function frameCode(chart: Chart, address: string, source: string): string {
	const ratio = `${across}/${heightAt(wide, chart, source)}`;
	const least = `clamp(0px,(${narrowBelow}px - 100vw)*999,${heightAt(narrow, chart, source)}px)`;
	const style = `width:100%;max-width:${across}px;aspect-ratio:${ratio};min-height:${least};border:0`;
	return `<iframe src="${escaped(address)}" title="${escaped(chart.title)}" loading="lazy" style="${style}"></iframe>\n<script>${listener}</script>`;
}
