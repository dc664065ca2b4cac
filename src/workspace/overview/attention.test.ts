import { beforeAll, describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Delivery } from '#schemas/delivery.ts';
import { attention, type AttentionFacts } from './attention.ts';
import { attentionText } from './attention-text.ts';

const programme = readProgramme('data');
const delivered = (country: string, table: string, more: Partial<Delivery> = {}): Delivery => ({
	country,
	table,
	state: 'rows',
	until: null,
	...more
});
const quiet: AttentionFacts = {
	countries: ['DK', 'FI'],
	matrix: [delivered('DK', 'participant'), delivered('FI', 'participant')],
	areas: [],
	due: { wave: 'endline', people: [{ country: 'DK', ids: [] }] },
	growth: [
		{ country: 'DK', delivered: true, total: 25, points: [] },
		{ country: 'FI', delivered: true, total: 30, points: [] }
	],
	target: 25,
	odd: 0
};
const lane = { type: 'networking_dinner', plan: 6, held: 4, expected: 6, indicator: null, marks: [] };
const mark = {
	id: 'c',
	mode: 'in_person',
	planned: '2021-01-08',
	on: '2021-01-08',
	hours: 3,
	listed: 0,
	came: 0,
	unlisted: false
} as const;

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});
const said = (facts: Partial<AttentionFacts>) =>
	attention({ ...quiet, ...facts }).map((one) =>
		attentionText(t, programme, one).replace(/[\u2068\u2069]/g, '')
	);

describe('what needs attention', () => {
	it('is nothing where nothing does', () => {
		expect(said({})).toEqual([]);
		expect(said({ target: null, due: null, odd: null })).toEqual([]);
	});

	it('is what was not delivered, of the countries that the records are about', () => {
		const matrix = [
			...quiet.matrix,
			delivered('FI', 'business', { state: 'missing' }),
			delivered('NO', 'business', { state: 'missing' }),
			delivered('DK', 'business', { state: 'none' }),
			delivered('DK', 'survey_response', { lacking: ['endline'] }),
			delivered('FI', 'attendance', { registers: { held: 9, delivered: 7 } }),
			delivered('DK', 'attendance', { registers: { held: 15, delivered: 15 } })
		];
		expect(said({ matrix })).toEqual([
			'Not delivered: Finland (businesses).',
			'No forms were delivered: Denmark (at the end).',
			'Attendance lists are missing from 2 events of 24 held: Finland (2).'
		]);
	});

	it('is what was not held, and what nobody knows of', () => {
		const marks = [
			{ ...mark, state: 'unheard' as const },
			{ ...mark, id: 'd', state: 'planned' as const }
		];
		expect(
			said({
				areas: [
					{
						country: 'FI',
						delivered: true,
						unlisted: [],
						lanes: [
							{ ...lane, marks },
							{ ...lane, type: 'mentor_day', held: 6 }
						]
					},
					{
						country: null,
						delivered: true,
						unlisted: [],
						lanes: [{ ...lane, type: 'kickoff_day', held: 2, expected: 3 }]
					}
				]
			})
		).toEqual([
			'Fewer events have been held than planned by now: Finland (networking dinner: 4 of 6) and the whole programme (kick-off training day: 2 of 3).',
			'1 event was planned for a day that has passed; the records do not say whether it was held: Finland (1).'
		]);
	});

	it('is who is due, who has not enrolled, and what is odd', () => {
		expect(
			said({
				due: {
					wave: 'endline',
					people: [
						{ country: 'DK', ids: ['p1', 'p2'] },
						{ country: 'FI', ids: ['p3'] }
					]
				},
				growth: [{ country: 'FI', delivered: true, total: 20, points: [] }],
				odd: 1
			})
		).toEqual([
			'3 people are due for a form (at the end): Denmark (2) and Finland (1).',
			'Fewer than the planned 25 participants have enrolled: Finland (20).',
			'1 warning is open.'
		]);
	});

	it('does not call a country short whose participants were not delivered', () => {
		const growth = [{ country: 'FI', delivered: false, total: 0, points: [] }];
		expect(said({ matrix: [delivered('FI', 'participant', { state: 'missing' })], growth })).toEqual([
			'Not delivered: Finland (participants).'
		]);
	});

	it('counts countries where there are too many to name', () => {
		const countries = ['A', 'B', 'C', 'D', 'E'];
		const matrix = countries.map((country) => delivered(country, 'business', { state: 'missing' }));
		expect(said({ countries, matrix })).toEqual(['Not delivered: 5 countries.']);
	});
});
