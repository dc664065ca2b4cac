import { expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { measureLines } from './measure-lines.ts';
import { measurePlot } from './measure-plot.ts';
import type { Measures } from './measures.ts';

const t = translator('en', await loadMessages('en', ['network']));
const none = { reach: null, across: null, clustering: null, localClustering: null, modularity: null };
const month = (ties: number, ei: number | null): Measures => ({
	...none,
	ties,
	ei,
	tied: ties,
	degree: null,
	components: null,
	largest: null,
	gini: null
});
const lines = measureLines(
	t,
	'country',
	[month(0, null), month(1, -0.4), month(2, -0.3)],
	[null, { low: -0.2, high: 0.3 }, { low: -0.1, high: 0.2 }],
	2
);
const texts = (id: string) => {
	const line = lines.find(({ form }) => form.id === id)!;
	const svg = markup(measurePlot(line, ['Oct 2020', 'Nov 2020', 'Dec 2020'], 260), {
		title: 'a',
		summary: 'b'
	});
	return { svg, texts: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text) };
};

it('draws a measure on a scale of its own, with the first and the last month and the last figure in words', () => {
	// Nobody has half a tie.
	expect(texts('ties').texts).toEqual(['0', '1', '2', 'Oct 2020', 'Dec 2020', '2']);
	expect(texts('ties').svg).not.toMatch(/NaN|class="band"/);
});

it('shades what chance gives, on a scale that holds it and the figures', () => {
	const { svg, texts: said } = texts('ei');
	expect(said).toEqual(['−0.40', '−0.20', '0.00', '+0.20', '+0.40', 'Oct 2020', 'Dec 2020', '−0.30']);
	expect(svg).toContain('var(--context)');
	expect(svg).not.toContain('NaN');
});

it('draws a measure of a single month, and one that is 0 throughout', () => {
	const [zero] = measureLines(t, 'country', [month(0, null)], [], 1);
	expect(markup(measurePlot(zero!, ['Oct 2020'], 260), { title: 'a', summary: 'b' })).not.toContain('NaN');
});
