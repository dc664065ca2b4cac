import { beforeAll, expect, it } from 'vitest';
import { asReport } from '#edition/as-report.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { countryCharts } from '../report/country-charts.ts';
import { frontCharts } from '../report/front-charts.ts';
import { goalCharts } from '../report/goal-charts.ts';
import { filledSections } from '../report/section-figures.ts';
import { reported } from '../report/reported.ts';
import { publishedCharts, type PublishedChart } from './published-charts.ts';

const edition = readEdition(readFolder('data/editions/2021-07'));
const report = asReport(edition);
const { programme, catalogue } = edition;

let t: Translate;
let all: PublishedChart[];
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
	all = publishedCharts(t, report, edition.tables);
});

it('has each chart of the public pages once, that of the events and those of a country too', () => {
	const ids = all.map(({ chart }) => chart.id);
	expect(new Set(ids).size).toBe(ids.length);
	const drawn = [
		...frontCharts(t, report),
		...programme.sdgs.flatMap((goal) => goalCharts(t, report, goal)),
		...programme.countries.flatMap(({ code }) => [...countryCharts(t, report, code).values()].flat()),
		...filledSections(t, { ...report, catalogue: reported(programme, catalogue), all: catalogue }).flatMap(
			({ figures: { first, small, groups } }) => [...first, ...small, ...groups]
		)
	].filter(({ chart }) => !chart.absent);
	expect(drawn.map(({ chart }) => chart.id).filter((id) => !ids.includes(id))).toEqual([]);
	expect(ids).toEqual(
		expect.arrayContaining(['events-by-country', 'events-by-country-DK', 'chart-ese-change-levels'])
	);
});

it('says where each stands', () => {
	const pages = Object.fromEntries(all.map(({ chart, page }) => [chart.id, page]));
	expect(pages['chart-course-completion-rate-country']).toBe('course-completion-rate/');
	expect(pages['events-by-country']).toBe('#events-by-country');
	expect(pages['events-by-country-FI']).toBe('countries/FI/#events-by-country-FI');
});
