import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { codesAsDays } from './codes-as-days.ts';

const found = (...texts: string[]) =>
	codesAsDays({ values: texts.map((text) => [text, 1]) })
		.map(({ text, code }) => `${text} ${code}`)
		.join(', ');

it.each([
	[['10-20', '2020-08-05', '21-50'], '2020-08-05 5-8'],
	[['10-20', '05-aug', '50+'], '05-aug 5-8'],
	[['10-49', '5. aug', '8-May'], '5. aug 5-8, 8-May 5-8'],
	[['20-49', 'aug-05', '01-apr'], 'aug-05 5-8, 01-apr 1-4'],
	[['0-2', '2026-04-03', '2026-08-05'], '2026-04-03 3-4, 2026-08-05 5-8'],
	[['13-20', '05-08-2026', '12-10-2026'], '05-08-2026 5-8, 12-10-2026 10-12'],
	[['SEPT7', '01-mar', 'DEC12'], '01-mar MAR1'],
	[['20-49', '2026-05-05'], ''],
	[['2020-08-05', '2020-09-06'], ''],
	[['2020-08-05', '2021-09-06', '10-20'], ''],
	[['ja', 'nej'], ''],
	[['10-20', '21-50'], '']
])('%j: %s', (texts, expected) => expect(found(...texts)).toBe(expected));

const people = (header: string, values: string[]) =>
	`participant_id;country;enrolled_on;gender;${header}\n${values
		.map((value, i) => `DK-AAAA-AAA${'ABCDEFGH'[i]};DK;2020-09-0${i + 1};woman;${value}`)
		.join('\n')}\n`;

it.each([
	['isced_group', ['0-2', '2026-04-03', '2026-08-05'], ['2026-04-03', '3-4', '2026-08-05', '5-8']],
	['isced_group', ['03-apr', '05-aug', '05-aug'], ['05-aug', '5-8', '03-apr', '3-4']],
	['years_in_country', ['<2', '6-10', '2026-05-02'], ['2026-05-02', '2-5']]
])(
	'the codes of %s that became days (%j) are given back, and asked about',
	async (header, values, expected) => {
		const { proposal } = await imported(people(header, values));
		const column = proposal.recipe.columns.find(({ name }) => name === header)!;
		expect(column.target).toBe(`participant.${header}`);
		expect(column.labels.flatMap(({ text, code }) => [text, code])).toEqual(expected);
		const asked = proposal.problems.filter(({ code }) => code === 'codes-as-days');
		expect(asked.map(({ severity, column: name }) => [severity, name])).toEqual([['question', header]]);
	}
);

it('a code that became a day is no day of arrival', async () => {
	const file = people('years_in_country', ['<2', '6-10', '2012-05-02']);
	const said: [string, string][] = [
		['status', 'active'],
		['age_band', '30-39'],
		['isced_group', '5-8'],
		['origin_region', 'europe'],
		['third_country_national', 'yes'],
		['labour_entry', 'unemployed']
	];
	const { rows, outcome } = await imported(file, {
		recipe: (recipe) => ({
			...recipe,
			constants: said.map(([name, value]) => ({ target: `participant.${name}`, value }))
		})
	});
	expect(outcome.counts.map(({ code, severity }) => [code, severity])).toEqual([
		['ids-become-pseudonyms', 'warn']
	]);
	expect(
		rows('participant')
			.slice(1)
			.map((row) => /,(<2|2-5|6-10|>10|10\+),/.exec(row)?.[1])
	).toEqual(['<2', '6-10', '2-5']);
});

it('days of arrival stay days', async () => {
	const { proposal } = await imported(people('years_in_country', ['2018-05-02', '2019-06-03', '2017-01-02']));
	expect(proposal.problems.filter(({ code }) => code === 'codes-as-days')).toEqual([]);
});
