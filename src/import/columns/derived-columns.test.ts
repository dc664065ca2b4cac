import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { regionOfCountry } from './country-region.ts';

const regions = [
	'europe',
	'northern_africa_western_asia',
	'sub_saharan_africa',
	'central_southern_asia',
	'eastern_south_eastern_asia',
	'americas_oceania',
	'undisclosed'
];

it.each([
	['Syrien', 'northern_africa_western_asia'],
	['syria', 'northern_africa_western_asia'],
	['Syyria', 'northern_africa_western_asia'],
	['Tyrkiet', 'northern_africa_western_asia'],
	['Turkiet', 'northern_africa_western_asia'],
	['Palæstina', 'northern_africa_western_asia'],
	['Somalia', 'sub_saharan_africa'],
	['Etiopien', 'sub_saharan_africa'],
	['Afghanistan', 'central_southern_asia'],
	['Iran', 'central_southern_asia'],
	['Vietnam', 'eastern_south_eastern_asia'],
	['Burma', 'eastern_south_eastern_asia'],
	['Brasilien', 'americas_oceania'],
	['USA', 'americas_oceania'],
	['Ukraine', 'europe'],
	['Bosnien', 'europe'],
	['Kosovo', 'europe'],
	['NO', 'europe'],
	['no', null],
	['ja', null],
	['Malmø', null],
	['', null]
])('the region of %j is %j', (country, region) => {
	expect(regionOfCountry(country, regions)).toBe(region);
});

it('a programme with other regions gets its own code, or none', () => {
	expect(regionOfCountry('Syrien', ['africa', 'asia', 'europe'])).toBe('asia');
	expect(regionOfCountry('Syrien', ['north', 'south'])).toBeNull();
});

const list = [
	'Navn;E-mail;Køn;Alder;Oprindelsesland;Kom til Danmark;Uddannelse;Tilmeldt;Status;Tredjelandsborger;Beskæftigelse ved start',
	'Rana Rahimi;rana@mail.example;Kvinde;33;Somalia;2011;Ikke oplyst;11-05-2020;Aktiv;Ja;Ledig',
	'Dmytro Wang;dmytro@mail.example;Mand;55;Ukraine;ca. 2016;Ikke oplyst;25-04-2020;Aktiv;Ja;Ledig',
	'Omar Kovalenko;omar@mail.example;Kvinde;43;Syrien;2019;Ikke oplyst;18-04-2020;Aktiv;Ja;Ledig',
	''
].join('\n');

it('a country gives the region, a year of arrival the years; both are told as a question', async () => {
	const { proposal, rows } = await imported(list);
	expect(proposal.recipe.columns.slice(4, 6).map(({ target }) => target)).toEqual([
		'participant.origin_region',
		'participant.years_in_country'
	]);
	const asked = proposal.problems.filter(({ code }) => code === 'derived-value');
	expect(asked.map(({ column, severity, args }) => [column, severity, args['kind']])).toEqual([
		['Oprindelsesland', 'question', 'region'],
		['Kom til Danmark', 'question', 'years']
	]);
	const [header, ...people] = rows('participant').map((line) => line.split(','));
	const at = ['origin_region', 'years_in_country'].map((name) => header!.indexOf(name));
	expect(people.map((row) => at.map((i) => row[i]))).toEqual([
		['sub_saharan_africa', '6-10'],
		['europe', '2-5'],
		['northern_africa_western_asia', '<2']
	]);
});

it('a column of the region itself comes before one of the country', async () => {
	const both = list
		.split('\n')
		.map((line, i) => (line === '' ? '' : `${line};${i === 0 ? 'Oprindelsesregion' : 'Europa'}`));
	const { proposal } = await imported(both.join('\n'));
	const target = (i: number) => proposal.recipe.columns[i]!.target;
	expect([target(4), target(11)]).toEqual([null, 'participant.origin_region']);
	expect(proposal.problems.filter(({ columnIndex }) => columnIndex === 4).map(({ code }) => code)).toEqual([
		'left-out-column'
	]);
});
