import type { Chart } from '#charts/chart.ts';
import { frameCode } from '#views/embed/frame-code.ts';

const empty = { title: '', measure: '', plot: () => ({ height: 1 }) } as unknown as Chart;

/** Parts of the code of a frame that have numbers of their own, all that there can be: heights are in steps of 40 pixels up to 1,600. */
export function frameSizes(): string[] {
	const code = frameCode(empty, '', '');
	const [, width, across] = /(width:100%;max-width:(\d+)px)/.exec(code)!;
	const [, least] = /min-height:(clamp\(.*,)\d+px\)/.exec(code)!;
	const [, listener] = /<script>(.*)<\/script>/.exec(code)!;
	const heights = Array.from({ length: 40 }, (_, i) => (i + 1) * 40);
	return [
		listener!,
		width!,
		least!,
		...heights.flatMap((height) => [`aspect-ratio:${across}/${height}`, `${height}px)`])
	].sort((a, b) => b.length - a.length);
}
