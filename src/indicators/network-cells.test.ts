import { expect, it } from 'vitest';
import type { Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import { cellsOf } from './compute.ts';
import { openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

const sql = `SELECT CAST(a_id || ' ' || b_id AS VARCHAR) AS unit, CAST(a_id AS VARCHAR) AS a_id, CAST(b_id AS VARCHAR) AS b_id,
	CAST(first_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM connection`;
const ties = 'unit: share\ncounts: tie\nsources: [participant, connection]\nlinks: []\ndims: []';
const component = tinyDefinition(`kind: component\n${ties}`, sql);
const mixing = tinyDefinition(`kind: ei-index\n${ties.replace('share', 'index-points')}`, sql);

const person = (participant_id: string) => ({
	participant_id,
	country: participant_id.startsWith('s') ? 'SE' : 'DK'
});
const tie = (pair: string, first_on: string) => {
	const [a_id, b_id] = pair.split('-');
	return { a_id, b_id, first_on, tie_type: 'contact', source: 'platform' };
};
const network = {
	participant: ['d1', 'd2', 'd3', 's1', 's2', 's3'].map(person),
	connection: [tie('d1-d2', '2020-04-10'), tie('d2-s1', '2020-04-30'), tie('s2-s3', '2020-06-01')]
};
async function ask(
	definition: typeof component,
	by: Dim[] = [],
	where: Filters = {},
	tables: Parameters<typeof openTiny>[0] = network
) {
	const engine = await openTiny(tables);
	return cellsOf(engine, definition, tinyProgramme, { by, where });
}

it('component: the largest over all participants, including those without a tie', async () => {
	const [cell] = await ask(component);
	expect([cell!.value, cell!.numerator, cell!.denominator, cell!.n]).toEqual([0.5, 3, 6, 3]);
	expect(cell!.details).toEqual({ components: 3 });
});

it('a month shows the network as it stood at its end, also the months in which nothing came to it', async () => {
	expect(short(await ask(component, ['month']))).toEqual([
		['2020-04', 0.5, '3/6'],
		['2020-05', 0.5, '3/6'],
		['2020-06', 0.5, '3/6'],
		['all', 0.5, '3/6']
	]);
	const cells = await ask(mixing, ['month'], { to: '2020-06-15' });
	// Of 15 possible pairs 9 are across countries: 0.2. In April one tie within and one across, in June two within.
	expect(cells.map(({ value }) => value)).toEqual([-0.2, -0.2, -0.533333333333, -0.533333333333]);
	expect(cells.map(({ details }) => 'chance_low' in details!)).toEqual([false, false, false, true]);
});

it('a period selects ties, not people; days at its ends are in it', async () => {
	expect(short(await ask(component, [], { to: '2020-04-29' }))).toEqual([['all', 0.333333333333, '2/6']]);
	expect(short(await ask(component, [], { from: '2020-04-30', to: '2020-04-30' }))).toEqual([
		['all', 0.333333333333, '2/6']
	]);
	expect(short(await ask(mixing, [], { to: '2020-04-09' }))).toEqual([['all', null, 'no-ties']]);
	expect(short(await ask(mixing, [], { country: ['DK'] }))).toEqual([['all', null, 'filter']]);
});

it('E-I: observed, expected by random mixing and the range by chance, on one scale', async () => {
	const [cell] = await ask(mixing);
	expect([cell!.value, cell!.n, cell!.low, cell!.high]).toEqual([-0.533333333333, 3, null, null]);
	// Three ties between six people of two countries: 1 is the most that any labelling gives, -1 the least.
	expect(cell!.details).toEqual({
		observed: -0.333333333,
		expected: 0.2,
		chance_low: -1,
		chance_high: 1
	});
});

it.each([
	['nobody enrolled', component, { participant: [], connection: [] }, 'no-units'],
	['nobody tied', mixing, { ...network, connection: [] }, 'no-ties'],
	['nobody tied, everybody a component of one', component, { ...network, connection: [] }, 'no-ties'],
	[
		'one country alone',
		mixing,
		{ participant: ['d1', 'd2'].map(person), connection: [tie('d1-d2', '2020-04-10')] },
		'too-few'
	],
	['no ties delivered', mixing, { participant: network.participant }, 'no-source']
])('%s: no figure, and why', async (_, definition, tables, reason) => {
	const [cell] = await ask(definition, [], {}, tables);
	expect([cell!.value, cell!.reason]).toEqual([null, reason]);
});

it('participants without any tie are in the denominator of the largest component', async () => {
	const connection = [tie('d1-d2', '2020-04-10')];
	expect(short(await ask(component, [], {}, { ...network, connection }))).toEqual([
		['all', 0.333333333333, '2/6']
	]);
});
