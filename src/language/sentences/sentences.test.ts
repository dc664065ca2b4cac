import { beforeAll, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { loadMessages } from '../messages.ts';
import { translator, type Translate } from '../translate.ts';
import { changeTitle, growthTitle, largestTitle, spreadTitle } from './chart-titles.ts';
import { deviationText } from './deviation.ts';
import { reachedTitle, type Reached } from './reached.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const cell = (value: number | null, rest: Partial<Cell> = {}): Cell => ({
	indicator: 'example',
	version: 1,
	dims: {},
	value,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 20,
	unit: 'share',
	status: value === null ? 'not-applicable' : 'ok',
	...rest
});

const labelled = (...cells: Cell[]) =>
	cells.map((one, i) => ({ label: String.fromCharCode(65 + i), cell: one, target: null }));
const countries = { groups: 'country', total: false, target: null };
const people = { groups: 'group', total: false, target: null };

const four: Reached = { area: 'country', reached: 3, all: 4, target: '25', people: true, most: false };

it.each<[Language, string]>([
	['en', 'Three of four countries reached 25 participants'],
	['da', 'Tre af fire lande nåede 25 deltagere'],
	['sv', 'Tre av fyra länder nådde 25 deltagare'],
	['fi', 'Kolme neljästä maasta saavutti 25 osallistujan tavoitteen'],
	['nb', 'Tre av fire land nådde 25 deltakere']
])('targets reached, in %s', (language, text) => {
	expect(reachedTitle(speak[language], 'Enrolled', four)).toBe(text);
});

it.each<[string, Partial<Reached>, string]>([
	['all', { reached: 4 }, 'All four countries reached 25 participants'],
	['both', { reached: 2, all: 2 }, 'Both countries reached 25 participants'],
	['neither', { reached: 0, all: 2 }, 'Neither of the two countries reached 25 participants'],
	['none', { reached: 0 }, 'None of the four countries reached 25 participants'],
	[
		'regions, more than have words',
		{ reached: 9, all: 13, area: 'region' },
		'Nine of 13 regions reached 25 participants'
	],
	['events', { people: false, target: '6' }, 'Dinners: three of four countries reached the planned 6'],
	[
		'different targets',
		{ people: false, target: null },
		'Dinners: three of four countries reached their own target'
	]
])('targets reached by %s', (_name, rest, text) => {
	expect(reachedTitle(speak.en, 'Dinners', { ...four, ...rest })).toBe(text);
});

it('gives the span of shares, but not which group is where in it', () => {
	const parts = labelled(cell(0.52), cell(0.7), cell(null));
	expect(spreadTitle(speak.en, 'Completed', cell(0.61), parts, countries)).toBe(
		'Completed: 61% overall, countries from 52% to 70%; no figure for C'
	);
	expect(spreadTitle(speak.en, 'Completed', cell(0.61), labelled(cell(0.608), cell(0.612)), people)).toBe(
		'Completed: 61% overall and in every group'
	);
	const altered = labelled(cell(0.9, { status: 'perturbed' }), cell(0.94));
	expect(spreadTitle(speak.en, 'Started', cell(0.95), altered, countries)).toBe('Started: 95%');
	expect(spreadTitle(speak.en, 'Started', cell(0.89), altered, countries)).toBe('Started: 89%');
	expect(spreadTitle(speak.en, 'Started', cell(0.943), altered, countries)).toBe(
		'Started: 94% overall, countries from 90% to 94%'
	);
	expect(spreadTitle(speak.en, 'Completed', cell(null), parts, countries)).toBe(
		'Completed: no figure can be given'
	);
});

it('calls a change that chance could give by its name', () => {
	const change = (low: number) => cell(0.2, { unit: 'points', low, high: 0.5, n: 1 });
	expect(changeTitle(speak.en, 'Confidence', change(0.1), null)).toBe(
		'Confidence: +0.20 points on average, among 1 person who answered this before and after'
	);
	expect(changeTitle(speak.en, 'Confidence', change(-0.1), null)).toContain(
		'which cannot be told apart from no change'
	);
	const equal = cell(1, { unit: 'points', n: 20 });
	expect(changeTitle(speak.en, 'Confidence', equal, null)).toBe(
		'Confidence: +1.00 points on average, among 20 people who answered this before and after'
	);
});

it.each<[Language, string, string]>([
	['da', 'Ingen af de to lande nåede 25 deltagere', 'Ingen af de fire lande nåede 25 deltagere'],
	['sv', 'Inget av de två länderna nådde 25 deltagare', 'Inget av de fyra länderna nådde 25 deltagare'],
	[
		'fi',
		'Kumpikaan kahdesta maasta ei saavuttanut 25 osallistujan tavoitetta',
		'Yksikään neljästä maasta ei saavuttanut 25 osallistujan tavoitetta'
	],
	['nb', 'Ingen av de to landene nådde 25 deltakere', 'Ingen av de fire landene nådde 25 deltakere']
])('targets that no country reached, of two and of four, in %s', (language, two, many) => {
	const title = (all: number) => reachedTitle(speak[language], '', { ...four, reached: 0, all });
	expect(title(2)).toBe(two);
	expect(title(4)).toBe(many);
});

it.each<[Language, string, string, string]>([
	[
		'en',
		'Attended: 60% overall, countries from 59.8% to 69%',
		'Agency: +0.276 points on average',
		'Age: “A” is the largest group, 24.96 of 49.96'
	],
	[
		'da',
		'Attended: 60 % i alt, lande fra 59,8 % til 69 %',
		'Agency: +0,276 point i gennemsnit',
		'Age: »A« er den største gruppe, 24,96 af 49,96'
	],
	[
		'sv',
		'Attended: 60 % totalt, länder från 59,8 % till 69 %',
		'Agency: +0,276 poäng i genomsnitt',
		'Age: ”A” är den största gruppen, 24,96 av 49,96'
	],
	[
		'fi',
		'Attended: 60 % kaikkiaan, maittain 59,8 %–69 %',
		'Agency: keskimäärin +0,276 pistettä',
		'Age, useimmin: ”A” (24,96, kaikkiaan 49,96)'
	],
	[
		'nb',
		'Attended: 60 % i alt, land fra 59,8 % til 69 %',
		'Agency: +0,276 poeng i gjennomsnitt',
		'Age: «A» er den største gruppen, 24,96 av 49,96'
	]
])('rounds no figure of a title onto a target that it missed, in %s', (language, spread, change, largest) => {
	const t = speak[language];
	const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
	const aimed = (target: number, ...cells: Cell[]) => labelled(...cells).map((one) => ({ ...one, target }));
	const shares = aimed(0.6, cell(0.598), cell(0.69));
	expect(spaced(spreadTitle(t, 'Attended', cell(0.6), shares, { ...countries, target: 0.6 }))).toBe(spread);
	const points = cell(0.2763, { unit: 'points', low: 0.1, high: 0.4 });
	expect(spaced(changeTitle(t, 'Agency', points, 0.28))).toContain(change);
	const hours = (value: number) => cell(value, { unit: 'hours' });
	const groups = aimed(25, hours(24.96), hours(24));
	expect(spaced(largestTitle(t, 'Age', groups, hours(49.96), 50))).toBe(largest);
	const ties = cell(49.96, { unit: 'hours', dims: { month: '2020-04' } });
	expect(growthTitle(speak.en, 'Hours', [ties], 50)).toContain('to 49.96 in April 2020');
});

it('gives growth from the first month with a figure to the last', () => {
	const months = [null, 3, 1250].map((value, i) =>
		cell(value, { unit: 'ties', dims: { month: `2020-0${i + 4}` } })
	);
	expect(growthTitle(speak.en, 'Ties', months, null)).toBe(
		'Ties: from 3 ties in May 2020 to 1,250 in June 2020'
	);
});

it('names every largest group', () => {
	const parts = [
		{ label: 'Women', cell: cell(9), target: null },
		{ label: 'Men', cell: cell(9), target: null },
		{ label: 'Not disclosed', cell: cell(1), target: null }
	];
	expect(largestTitle(speak.en, 'Gender', parts, cell(19, { unit: 'persons' }), null)).toBe(
		'Gender: “Women” and “Men” are the largest groups, 9 of 19 each'
	);
	expect(largestTitle(speak.en, 'Gender', parts, cell(3, { unit: 'persons' }), null)).toBe(
		'Gender: 3 people'
	);
	expect(largestTitle(speak.en, 'Gender', parts.slice(1), cell(10, { unit: 'persons' }), null)).toBe(
		'Gender: “Men” is the largest group, 9 of 10'
	);
});

it.each<[number, number, 'persons' | 'share', string]>([
	[27, 25, 'persons', '2 more than planned'],
	[20, 25, 'persons', '5 fewer than planned'],
	[25, 25, 'persons', 'as planned'],
	[0.8919, 1, 'share', '11 percentage points below plan'],
	[0.999, 1, 'share', 'less than 1 percentage point below plan']
])('%d against %d %s', (achieved, planned, unit, text) => {
	expect(deviationText(speak.en, achieved, planned, unit)).toBe(text);
});

const hidden = cell(null, { status: 'suppressed' });
const held = cell(0.52, { status: 'held', since: '2020-06' });

it('gives no span, and names no largest group, where one of them is suppressed or carried forward', () => {
	const [whole, low, high] = [cell(0.61), cell(0.57), cell(0.59)];
	const t = speak.en;
	expect(spreadTitle(t, 'Completed', whole, labelled(low, high), countries)).toBe(
		'Completed: 61% overall, countries from 57% to 59%'
	);
	for (const other of [hidden, held])
		expect(spreadTitle(t, 'Completed', whole, labelled(low, high, other), countries)).toBe('Completed: 61%');
	expect(spreadTitle(t, 'Completed', held, labelled(low, high), countries)).toBe(
		'Completed: 52%, as in edition 2020-06'
	);
	const count = (value: number) => cell(value, { unit: 'persons' });
	const two = labelled(count(40), count(50));
	expect(largestTitle(t, 'Gender', two, count(100), null)).toContain('largest');
	for (const other of [hidden, held])
		expect(
			largestTitle(t, 'Gender', [...two, { label: '2', cell: other, target: null }], count(100), null)
		).toBe('Gender: 100 people');
});

it('gives growth between current months, never from or to a carried-forward one', () => {
	const month = (at: number, value: number | null, rest: Partial<Cell> = {}) =>
		cell(value, { unit: 'ties', dims: { month: `2020-0${at}` }, ...rest });
	const old = { status: 'held', since: '2020-06' } as const;
	const months = [month(4, 3, old), month(5, 9), month(6, null, { status: 'suppressed' }), month(7, 31)];
	const title = (...more: Cell[]) => growthTitle(speak.en, 'Ties', [...months, ...more], null);
	expect(title()).toBe('Ties: from 9 ties in May 2020 to 31 in July 2020');
	expect(title(month(8, 33, old))).toBe(title());
	expect(growthTitle(speak.en, 'Ties', [month(4, 3, old)], null)).toBe('Ties: 3 ties, as in edition 2020-06');
});

it.each<[Language, string, string, string]>([
	[
		'en',
		'Organisations: 32 organisations overall, 8 in each country',
		'Done: 65% overall, countries from 60% to 69%; no figure for C',
		'One of four countries stayed within the planned 10%'
	],
	[
		'da',
		'Organisations: 32 organisationer i alt, 8 i hvert land',
		'Done: 65 % i alt, lande fra 60 % til 69 %; intet tal for C',
		'Et af fire lande holdt sig inden for de planlagte 10 %'
	],
	[
		'sv',
		'Organisations: 32 organisationer totalt, 8 i varje land',
		'Done: 65 % totalt, länder från 60 % till 69 %; inget tal för C',
		'Ett av fyra länder höll sig inom de planerade 10 %'
	],
	[
		'fi',
		'Organisations: yhteensä 32 organisaatiota, jokaisessa maassa 8',
		'Done: 65 % kaikkiaan, maittain 60 %–69 %; luku puuttuu: C',
		'Yksi neljästä maasta pysyi suunnitellussa enimmäismäärässä 10 %'
	],
	[
		'nb',
		'Organisations: 32 organisasjoner i alt, 8 i hvert land',
		'Done: 65 % i alt, land fra 60 % til 69 %; ingen tall for C',
		'Ett av fire land holdt seg innenfor de planlagte 10 %'
	]
])('says equal counts, a country without a figure and a ceiling, in %s', (language, each, absent, most) => {
	const t = speak[language];
	const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
	const count = (value: number) => cell(value, { unit: 'organisations' });
	const all = { groups: 'country', total: true, target: null };
	const eights = labelled(count(8), count(8), count(8), count(8));
	expect(spaced(spreadTitle(t, 'Organisations', count(32), eights, all))).toBe(each);
	const parts = labelled(cell(0.6), cell(0.69), cell(null));
	expect(spaced(spreadTitle(t, 'Done', cell(0.65), parts, countries))).toBe(absent);
	const one: Reached = { ...four, reached: 1, target: t.percent(0.1), people: false, most: true };
	const clause = reachedTitle(t, 'X', one).replace('X: ', '');
	expect(spaced(clause.charAt(0).toUpperCase() + clause.slice(1))).toBe(most);
});

it('never calls those who did not say the largest group', () => {
	const parts = [
		{ label: 'Women', cell: cell(9), target: null },
		{ label: 'Not disclosed', cell: cell(12), target: null, unstated: true }
	];
	const title = (more: typeof parts) =>
		largestTitle(speak.en, 'Gender', more, cell(21, { unit: 'persons' }), null);
	expect(title(parts)).toBe('Gender: not stated for 12 of 21');
	expect(title([parts[0]!, { ...parts[1]!, cell: cell(3) }])).toBe(
		'Gender: “Women” is the largest group, 9 of 21'
	);
});

it('counts the groups without a figure where they are many, and claims no evenness that is not there', () => {
	const parts = labelled(cell(0.6), cell(0.6), ...[1, 2, 3, 4].map(() => cell(null)));
	expect(spreadTitle(speak.en, 'Done', cell(0.61), parts, people)).toBe(
		'Done: 61% overall, 60% in each group; no figure for 4 of 6 groups'
	);
});
