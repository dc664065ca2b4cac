import { describe, expect, it } from 'vitest';
import { narrow, wide } from './chart.ts';
import { diverging, type AnswerLine } from './diverging.ts';
import { markup } from './svg-markup.ts';

const described = { title: 'title', summary: 'summary' };
const bars = (svg: string) =>
	[...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) =>
		['x', 'width'].map((name) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(rect)![1]))
	);
const line = (label: string, shares: number[], first = true): AnswerLine => ({
	label,
	shares,
	texts: shares.map((share) => `${Math.round(100 * share)}%`),
	note: `n = ${shares.length === 0 ? 0 : 8}`,
	first
});
const none = { steps: [], words: '' };
const key = { steps: ['1', '2', '3', '4', '5'], words: '1: Not at all confident · 5: Completely confident' };

it('lays the middle answer half on each side of the line', () => {
	const svg = markup(diverging([line('A question\nat the end', [0.25, 0.5, 0.25])], 400, none), described);
	const [low, middle, high] = bars(svg);
	const zero = middle![0]! + middle![1]! / 2;
	expect(low![0]! + low![1]!).toBeCloseTo(middle![0]!, 0);
	expect(zero - low![0]!).toBeCloseTo(high![0]! + high![1]! - zero, 0);
	expect(svg).toContain('A question');
	expect(svg).toContain('n = 8');
});

it('draws nothing for a question without answers, but keeps its place', () => {
	const svg = markup(diverging([line('Nobody\n', [])], 400, none), described);
	expect(bars(svg)).toEqual([]);
	expect(svg).toContain('Nobody');
});

const drawn = (width: number) =>
	markup(
		diverging(
			[
				line(
					'I can find people who would pay for what I offer\nat the beginning',
					[0.01, 0.24, 0.4, 0.3, 0.05]
				),
				line('\nat the end', [0.02, 0.1, 0.28, 0.35, 0.25], false)
			],
			width,
			key
		),
		described
	);

describe('answers with their shares and a key', () => {
	it.each([
		['narrow', narrow],
		['wide', wide]
	])('are drawn as before, %s', async (size, width) => {
		await expect(drawn(width).replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`./snapshots/answers-${size}.svg`
		);
	});

	it('write a share into its bar where it fits, and name both ends of the scale', () => {
		for (const width of [320, wide]) {
			const svg = drawn(width);
			for (const share of ['24%', '40%', '30%', '35%', '25%', '28%']) expect(svg).toContain(`>${share}<`);
			expect(svg).not.toContain('>1%<');
			expect(svg).toMatch(/1: Not at all confident/);
			const rects = bars(svg);
			expect(rects).toHaveLength(5 + 10);
			for (const [x, length] of rects) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x! + length!).toBeLessThanOrEqual(width);
			}
		}
	});
});
