import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { countryDrawing } from './country-drawing.ts';
import { measureLines } from './measure-lines.ts';
import type { Measures } from './measures.ts';

const t = translator('en', await loadMessages('en', ['network']));
const month: Measures = {
	tied: 3,
	ties: 2,
	degree: 0.8,
	reach: 0.6,
	across: 0.5,
	ei: -0.25,
	components: 3,
	largest: 0.6,
	clustering: null,
	localClustering: null,
	modularity: 0.1,
	gini: 0.4
};
const measures = [{ ...month, ei: null }, month, { ...month, ei: 0.25, clustering: 1 }];

it('writes each measure in words, and as a line that begins where there is a figure', () => {
	const lines = measureLines(
		t,
		'country',
		measures,
		[null, { low: -0.5, high: 0.5 }, { low: -0.5, high: 0.5 }],
		4
	);
	const of = (id: string) => lines.find(({ form }) => form.id === id)!;
	expect(lines).toHaveLength(12);
	expect([of('reach').texts[1], of('degree').texts[1], of('tied').texts[1]]).toEqual(['60%', '0.80', '3']);
	const ei = of('ei');
	expect(ei.texts).toEqual(['–', '−0.25', '+0.25']);
	expect(ei.chance).toEqual([null, 'by chance −0.50 to +0.50', 'by chance −0.50 to +0.50']);
	// From -0.5 at the bottom to 0.5 at the top, chance fills the box.
	expect([ei.zero, ei.path, ei.band]).toEqual([50, 'M50 75L100 25', 'M50 0L100 0L100 100L50 100Z']);
	expect(of('clustering').path).toBe('M100 0');
	expect(ei.name).toBe('E-I index less chance');
	expect(of('across').name).toBe('Ties across countries');
});

it('leaves out what needs two countries where there is one', () => {
	const ids = measureLines(t, 'country', measures, [], 1).map(({ form }) => form.id);
	expect(ids).toHaveLength(9);
	expect(ids).not.toContain('ei');
});

it('draws countries as large as they have people, and lines as wide as there are ties between two', () => {
	const between = [[5, 10, 0], [10, 5, 20], [0, 20, 5]]; // prettier-ignore
	const { circles, lines } = countryDrawing([100, 25, 100], between, 20, 600);
	expect(circles[0]!.r / circles[1]!.r).toBeCloseTo(2, 6);
	expect(lines.map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 2]
	]);
	expect(lines[1]!.width / lines[0]!.width).toBe(2);
});
