import { expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readContext } from '#pipelines/programme/read-context.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { seriesChart, yearsOf } from './series-chart.ts';

const programme = readProgramme('data');
const all = readContext('data', programme);
const t = translator('en', await loadMessages('en', ['figures', 'context']));
const chartOf = (id: string, countries: string[]) =>
	seriesChart(
		t,
		programme,
		all.find((one) => one.id === id)!,
		countries,
		yearsOf(all)
	);

it('says the last year of all countries, without an order among them', () => {
	const chart = chartOf('unemployment', ['DK', 'SE', 'FI', 'NO']);
	expect(chart.title).toBe('Unemployment in 2024: 4.0 to 8.4 (% of the labour force aged 15 and over)');
	expect(chart.measure).toBe('Of the whole population, 2015–2024');
	expect(chart.key).toBe('Band: the time of the programme, 1 April 2020 – 31 July 2021.');
	expect(chart.summary).toContain('Denmark: 2015: 6.3; 2024: 6.2. Sweden: 2015: 7.4; 2024: 8.4.');
	expect(chart.source).toMatch(
		/^Source: International Labour.*Licence: CC BY 4.0. Taken on 29 November 2026\.$/
	);
	expect(chart.table.columns).toEqual(['Year', 'Denmark', 'Sweden', 'Finland', 'Norway']);
	expect(chart.table.rows[6]).toEqual(['2021', '5.1', '8.8', '7.6', '4.4']);
});

it('follows the choice of countries, and names those of whom the source knows nothing', () => {
	expect(chartOf('self-employment', ['NO']).title).toBe(
		'Self-employment in 2023: 4.6 (% of all employed people)'
	);
	const some = chartOf('start-a-business', ['DK', 'SE', 'FI', 'NO']);
	expect(some.title).toBe('Intention to start a business in 2015: 4.8 to 10.9 (% of people asked)');
	expect(some.key).toContain('The source has no value for Denmark.');
	const none = chartOf('start-a-business', ['DK']);
	expect([none.title, none.absent]).toEqual([
		'Intention to start a business',
		'The source has no value for what is selected'
	]);
});

it('draws a line a country, in its colour', () => {
	const svg = markup(chartOf('unemployment', ['SE', 'NO']).plot(320), { title: 'a', summary: 'b' });
	expect(svg).toContain('var(--country-2)');
	expect(svg).toContain('var(--country-4)');
	expect(svg).not.toContain('var(--country-1)');
});
