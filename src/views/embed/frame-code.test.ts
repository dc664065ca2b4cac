import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { bars } from '#charts/bars.ts';
import { addressAt } from '../site-address.ts';
import { frameSizes } from '#pipelines/checks/published/frame-sizes.ts';
import { frameCode } from './frame-code.ts';

const chart = {
	id: 'chart-x',
	title: 'Completed: 61 % & "more" <b>',
	measure: 'Share',
	summary: '',
	plot: (width: number) => bars([], width),
	table: { columns: [], rows: [] }
};

it('is a frame with an absolute address, proportions of its own, and one line of script', () => {
	const address = addressAt('https://example.org/reports', 'editions/2021-07/embed/chart-x/');
	const code = frameCode(chart, address, 'Programme');
	const { document } = parseHTML(`<html><body>${code}</body></html>`);
	const frame = document.querySelector('iframe')!;
	expect(frame.getAttribute('src')).toBe('https://example.org/reports/editions/2021-07/embed/chart-x/');
	expect(frame.getAttribute('title')).toBe(chart.title);
	expect(code.split('\n')).toHaveLength(2);
	let left = code.replace(/ (src|title)="[^"]*"/g, '');
	for (const part of frameSizes()) left = left.replace(part, '');
	expect(left).toMatch(/^<iframe[^\d]*border:0"><\/iframe>\n<script><\/script>$/);
});

it('keeps its proportions, which a least height moves on phones alone', () => {
	const tall = {
		...chart,
		plot: (width: number) => ({ ...bars([], width), height: width < 600 ? 500 : 300 })
	};
	const [, , ratio, breakpoint, least] =
		/aspect-ratio:(\d+)\/(\d+);min-height:clamp\(0px,\((\d+)px - 100vw\)\*999,(\d+)px\)/.exec(
			frameCode(tall, 'https://example.org/', 'Programme')
		)!;
	expect([ratio, breakpoint, least]).toEqual(['480', '600', '680']);
});

it('says plainly where the address of the site is not known', () => {
	expect(addressAt(undefined, 'editions/x/')).toBe('https://…/editions/x/');
});
