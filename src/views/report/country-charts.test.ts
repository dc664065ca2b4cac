import { beforeAll, expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { countryCharts } from './country-charts.ts';
import { frontCharts } from './front-charts.ts';
import { goalCharts } from './goal-charts.ts';

const { programme, catalogue, cells } = readEdition(readFolder('data/editions/2021-07'));
const sources = { programme, catalogue, cells: cells.map(asCell) };
const countries = programme.countries.map(({ code }) => code);

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const chartsOf = (country: string, language: Language = 'en', of = sources) =>
	[...countryCharts(speak[language], of, country).values()].flat().map(({ chart }) => chart);
const svg = (chart: ReturnType<typeof chartsOf>[number], width = 720) =>
	markup(chart.plot(width), { title: 'title', summary: 'summary' });

it('say of a country what the first page says of all', () => {
	expect(chartsOf('DK').map(({ title }) => title)).toEqual([
		'Participants enrolled (Denmark): 31 people, planned 25',
		'Denmark: 16 of 16 planned events were held; 5 of them online',
		'Attendance at dinners and mentor days: Denmark 222 of 370 and all countries 871 of 1,359',
		'Completed the course: Denmark 14 of 31 and all countries 66 of 112',
		'Change in confidence as an entrepreneur (Denmark): +0.26 points on average among 16 people, which cannot be told apart from no change',
		'Connected to at least one other participant: Denmark 24 of 31 and all countries 91 of 112'
	]);
});

it.each(languages)('have titles in %s, no two the same', (language) => {
	const titles = countries.flatMap((country) => chartsOf(country, language).map(({ title }) => title));
	expect(new Set(titles).size).toBe(titles.length);
	for (const title of titles) expect(title).not.toMatch(/[{}]|undefined/);
});

it.each(countries)('are in the colour of %s and in that of no other country', (country) => {
	const own = countries.indexOf(country) + 1;
	for (const chart of chartsOf(country))
		expect([...new Set(svg(chart).match(/--country-\d/g))], chart.title).toEqual([`--country-${own}`]);
});

it('have the scales of the first page', () => {
	const front = frontCharts(speak.en, sources).map(({ chart }) => chart);
	for (const chart of chartsOf('FI')) {
		const there = front.find(({ id }) => `${id}-FI` === chart.id);
		if (chart.reach && there?.reach) {
			expect(chart.reach.low).toBeLessThanOrEqual(there.reach.low);
			expect(chart.reach.high).toBeGreaterThanOrEqual(there.reach.high);
		}
	}
	const [enrolled] = chartsOf('FI');
	expect(enrolled!.plot(720).x?.domain).toEqual(front[0]!.plot(720).x?.domain);
});

it('are left out where the edition has no figure of the country', () => {
	const without = sources.cells.map((cell) =>
		cell.indicator === 'course-completion-rate' && cell.dims['country'] === 'DK'
			? { ...cell, value: null, numerator: null, status: 'small-base' as const }
			: cell
	);
	const ids = chartsOf('DK', 'en', { ...sources, cells: without }).map(({ id }) => id);
	expect(ids).not.toContain('chart-course-completion-rate-country-DK');
	expect(ids).toContain('chart-attendance-rate-country-DK');
});

it('are on the page of a goal those of the first page that relate to it', () => {
	const of = (goal: number) =>
		goalCharts(
			speak.en,
			sources,
			programme.sdgs.find((one) => one.goal === goal)!
		).map(({ chart }) => chart.id);
	expect(of(17)).toEqual(['chart-network-cumulative-ties-ties']);
	expect(of(16)).toEqual([]);
	expect(of(8)).toEqual([
		'chart-participants-enrolled-country',
		'events-by-country',
		'chart-ese-change-levels'
	]);
});
