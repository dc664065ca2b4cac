import { beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '#indicators/compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { comparisonOf } from './comparison-of.ts';

const unit = `SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date`;
const enrolled = tinyDefinition(
	'id: aimed\ndims: [country, gender]',
	`${unit}, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
const stayed = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\ndims: [country, gender]',
	`${unit}, CAST(CASE WHEN status = 'withdrawn' THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value FROM participant`
);
const growing = tinyDefinition(
	'kind: growth\ndims: [month]',
	`${unit}, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
const people = [
	{ participant_id: 'p1', gender: 'woman' },
	{ participant_id: 'p2', gender: 'woman', country: 'SE' },
	{ participant_id: 'p3', gender: 'man', status: 'withdrawn' },
	{ participant_id: 'p4', gender: 'man', enrolled_on: '2020-06-01' }
];
const programme = {
	...tinyProgramme,
	targets: [{ indicator: 'aimed', dims: {}, per: 'country' as const, value: 2, source: 'plan' }]
};

describe('a comparison', () => {
	let t: Translate;
	beforeAll(async () => {
		t = translator('en', await loadMessages('en'));
	});
	const compare = async (definition: Definition, by: Dim | null, outer: Dim[], where: Filters = {}) => {
		const engine = await openTiny({ participant: people });
		const cells = await cellsOf(engine, definition, programme, { by: by ? [...outer, by] : outer, where });
		await engine.close();
		return comparisonOf(t, programme, { definition, where, cells, by, measure: null });
	};

	it('has a panel per country in the order of the programme, then the total', async () => {
		const { panels, figure, table } = await compare(stayed, 'gender', ['country']);
		expect(panels.map(({ title, figure, ownScale }) => [title, figure, ownScale])).toEqual([
			['DK', '2 of 3 (67%, interval 21–94)', false],
			['SE', '1 of 1 (100%, interval 21–100)', false],
			['All countries', '3 of 4 (75%, interval 30–95)', false]
		]);
		expect(figure).toBe('3 of 4 (75%, interval 30–95)');
		expect(table.rows.slice(0, 2)).toEqual([
			['DK', 'Women', '100%', '1 of 1', '21–100', '1'],
			['DK', 'Men', '50%', '1 of 2', '9–91', '2']
		]);
		expect(table.rows.at(-1)).toEqual(['All countries', 'All', '75%', '3 of 4', '30–95', '4']);
	});

	it('draws the total on its own scale, and the countries on a shared one', async () => {
		const { panels } = await compare(enrolled, 'gender', ['country']);
		expect(panels.map(({ ownScale }) => ownScale)).toEqual([false, false, true]);
		expect(panels.map(({ plot }) => plot(344).x?.domain)).toEqual([
			[0, 2],
			[0, 2],
			[0, 2]
		]);
	});

	it.each([
		['nothing is selected', {}, true],
		['countries are selected', { country: ['SE'] }, true],
		['people are selected', { gender: ['woman'] }, false],
		['a period is selected', { from: '2020-05-01' }, false]
	] as [string, Filters, boolean][])('holds figures against targets when %s: %j', async (_, where, aimed) => {
		const { table } = await compare(enrolled, null, ['country'], where);
		expect(table.columns.includes('Planned')).toBe(aimed);
	});

	it('names the people who are selected in title, measure line and table', async () => {
		const where = { gender: ['woman'] };
		const { title, measure, whom, table } = await compare(stayed, null, ['country'], where);
		expect(title).toBe('name (Gender: Women): 100% overall and in every country');
		expect(measure).toContain('· Gender: Women ·');
		expect(whom).toBe('Gender: Women');
		expect(table.rows.map(([who]) => who)).toEqual(['DK', 'SE', 'Gender: Women']);
	});

	it('holds selected countries against what was planned for them, and names them', async () => {
		const { title, whom, figure, table } = await compare(enrolled, null, ['country'], { country: ['SE'] });
		expect(title).toBe('name (SE): 1 person');
		expect([whom, figure]).toEqual(['SE', '1 person; planned 2']);
		expect(table.rows.map((row) => row.at(-1))).toEqual(['2', '2']);
		const both = await compare(enrolled, null, ['country'], { country: ['DK', 'SE'] });
		expect([both.whom, both.figure]).toEqual(['All countries', '4 people; planned 4']);
	});

	it('names the period that is selected', async () => {
		const { measure } = await compare(enrolled, null, ['country'], { from: '2020-05-01' });
		expect(measure).toContain('May 2020 – June 2020');
	});

	it('runs over months where a figure grows', async () => {
		const { panels, table } = await compare(growing, null, ['month']);
		expect(panels).toHaveLength(1);
		expect(table.rows).toEqual([
			['April 2020', '3', '3'],
			['May 2020', '3', '3'],
			['June 2020', '4', '4'],
			['All', '4', '4']
		]);
	});
});
