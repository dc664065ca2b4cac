import { expect, it } from 'vitest';
import { diverging } from './diverging.ts';
import { markup } from './svg-markup.ts';

const described = { title: 'title', summary: 'summary' };
const bars = (svg: string) =>
	[...svg.matchAll(/<rect [^>]*>/g)].map(([rect]) =>
		['x', 'width'].map((name) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(rect)![1]))
	);

it('lays the middle answer half on each side of the line', () => {
	const svg = markup(
		diverging(
			[{ label: 'A question\nat the end', shares: [0.25, 0.5, 0.25], note: 'n = 8', first: true }],
			400
		),
		described
	);
	const [low, middle, high] = bars(svg);
	const line = middle![0]! + middle![1]! / 2;
	expect(low![0]! + low![1]!).toBeCloseTo(middle![0]!, 0);
	expect(line - low![0]!).toBeCloseTo(high![0]! + high![1]! - line, 0);
	expect(svg).toContain('A question');
	expect(svg).toContain('n = 8');
});

it('draws nothing for a question without answers, but keeps its place', () => {
	const svg = markup(diverging([{ label: 'Nobody\n', shares: [], note: '', first: true }], 400), described);
	expect(bars(svg)).toEqual([]);
	expect(svg).toContain('Nobody');
});
