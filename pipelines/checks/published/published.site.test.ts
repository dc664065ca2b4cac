import { expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

const site = 'build';

it('shows no figure that its edition does not hold, on any public page, in any language', async () => {
	const { pages, numbers, foreign } = await checkSite(site);
	expect(foreign).toEqual([]);
	expect(pages).toBeGreaterThan(900);
	// A page without figures would pass without testing anything.
	expect(numbers / pages).toBeGreaterThan(20);
});

const planted: [string, string, RegExp, string][] = [
	['in a sentence', 'index.html', /<h1/, '<p>9,173 people</p><h1'],
	['in a drawing', 'index.html', /<text /, '<text>9173</text><text '],
	['as a decimal', 'fi/index.html', /<h1/, '<p>0,7391</p><h1'],
	['in words read out', 'da/index.html', /<h1/, '<p aria-label="9173">–</p><h1'],
	['in the title of a picture', 'nb/index.html', /<h1/, '<img alt="9173" src="a.png"><h1'],
	[
		'on a page for frames',
		'editions/2021-07/embed/chart-course-completion-rate-country/index.html',
		/<h1/,
		'<p>9173</p><h1'
	],
	['in the description of the page', 'sv/index.html', /<title/, '<meta content="9173"><title']
];

it.each(planted)('finds a figure from elsewhere %s', async (_, at, place, instead) => {
	const { pages, foreign } = await checkSite(
		site,
		(html) => html.replace(place, instead),
		(path) => path === at
	);
	expect(pages).toBe(1);
	expect(foreign.map(({ path }) => path)).toEqual([at]);
	expect(foreign[0]!.number.replace(/\D/g, '')).toMatch(/9173|07391/);
});
