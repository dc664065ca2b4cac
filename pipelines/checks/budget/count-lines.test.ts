import { expect, it } from 'vitest';
import { countLines } from './count-lines.ts';

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });

it('gives median, ninth decile and longest', () => {
	const files = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((lines) => file(`${lines}.ts`, lines));
	expect(countLines(files, 300)).toMatchObject({ files: 10, median: 5, p90: 9, max: 50, tooLong: [] });
});

it('names what is too long', () => {
	expect(countLines([file('a.ts', 300), file('b.ts', 301)], 300).tooLong).toEqual(['b.ts has 301 lines']);
});

it('counts lines that are only a comment', () => {
	expect(
		countLines([{ path: 'a.ts', text: '// why\nlet a; // here\n/** what */\n\n' }], 300).comments
	).toBeCloseTo(2 / 3);
});
