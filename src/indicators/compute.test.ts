import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { cellsOf } from './compute.ts';
import { openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

const people = [
	{ participant_id: 'p1', country: 'DK', gender: 'woman', enrolled_on: '2020-04-10' },
	{ participant_id: 'p2', country: 'DK', gender: 'man', enrolled_on: '2020-05-01' },
	{ participant_id: 'p3', country: 'DK', gender: 'woman', enrolled_on: '2020-05-31', status: 'withdrawn' },
	{ participant_id: 'p4', country: 'SE', gender: 'woman', enrolled_on: '2020-06-01' },
	{
		participant_id: 'p5',
		country: 'SE',
		gender: 'undisclosed',
		enrolled_on: '2020-06-02',
		status: 'withdrawn'
	}
];

const unit = `SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date`;
const enrolled = tinyDefinition(
	'dims: [country, gender, month]',
	`${unit}, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
);
const stayed = tinyDefinition(
	'kind: share\nunit: share\ninterval: wilson\nminimumN: 3\ndims: [country, gender]',
	`${unit}, CAST(CASE WHEN gender = 'undisclosed' THEN NULL WHEN status = 'withdrawn' THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
	FROM participant`
);

const ask = async (engine: Engine, definition: Definition, by: Dim[] = [], where: Filters = {}) => {
	const cells = await cellsOf(engine, definition, tinyProgramme, { by, where });
	return short(cells);
};

describe('a count', () => {
	it('has every margin, larger first, in the order of the programme, the total last', async () => {
		const engine = await openTiny({ participant: people });
		expect(await ask(engine, enrolled, ['country', 'gender'])).toEqual([
			['DK woman', 2],
			['DK man', 1],
			['DK non_binary', 0],
			['DK undisclosed', 0],
			['SE woman', 1],
			['SE man', 0],
			['SE non_binary', 0],
			['SE undisclosed', 1],
			['DK', 3],
			['SE', 2],
			['woman', 3],
			['man', 1],
			['non_binary', 0],
			['undisclosed', 1],
			['all', 5]
		]);
	});

	it('keeps the order in which dims are asked, in the cells and in their keys', async () => {
		const engine = await openTiny({ participant: people });
		const cells = await cellsOf(engine, enrolled, tinyProgramme, { by: ['gender', 'country'], where: {} });
		expect(Object.keys(cells[0]!.dims)).toEqual(['gender', 'country']);
		expect(short(cells).slice(0, 3)).toEqual([
			['woman DK', 2],
			['woman SE', 1],
			['man DK', 1]
		]);
	});

	it('is 0 in every country when a table came without rows', async () => {
		const engine = await openTiny({ participant: [] });
		expect(await ask(engine, enrolled, ['country'])).toEqual([
			['DK', 0],
			['SE', 0],
			['all', 0]
		]);
	});

	it('breaks down by month, and keeps months outside the period of the programme', async () => {
		const late = { participant_id: 'p6', enrolled_on: '2020-08-03' };
		const engine = await openTiny({ participant: [...people, late] });
		expect(await ask(engine, enrolled, ['month'])).toEqual([
			['2020-04', 1],
			['2020-05', 2],
			['2020-06', 2],
			['2020-08', 1],
			['all', 6]
		]);
	});
});

describe('a filter', () => {
	it.each<[string, Filters, unknown]>([
		[
			'one value',
			{ gender: ['woman'] },
			[
				['DK', 2],
				['SE', 1],
				['all', 3]
			]
		],
		[
			'any of several values',
			{ gender: ['man', 'undisclosed'] },
			[
				['DK', 1],
				['SE', 1],
				['all', 2]
			]
		],
		[
			'two dims',
			{ gender: ['woman'], age_band: ['18-29'] },
			[
				['DK', 0],
				['SE', 0],
				['all', 0]
			]
		],
		[
			'a period, both days included',
			{ from: '2020-05-01', to: '2020-06-01' },
			[
				['DK', 2],
				['SE', 1],
				['all', 3]
			]
		],
		[
			'the dim of the breakdown, whose other groups are not shown as 0',
			{ country: ['SE'] },
			[
				['SE', 2],
				['all', 2]
			]
		]
	])('selects by %s', async (_, where, expected) => {
		const engine = await openTiny({ participant: people });
		expect(await ask(engine, enrolled, ['country'], where)).toEqual(expected);
	});

	it('of a period leaves months outside it out', async () => {
		const engine = await openTiny({ participant: people });
		expect(await ask(engine, enrolled, ['month'], { from: '2020-05-15', to: '2020-06-01' })).toEqual([
			['2020-05', 1],
			['2020-06', 1],
			['all', 2]
		]);
	});

	it.each<Filters>([{ mode: ['online'] }, { country: ['DK'], session_type: ['dinner'] }])(
		'that the units do not know is said, not ignored: %j',
		async (where) => {
			const engine = await openTiny({ participant: people });
			expect(await ask(engine, enrolled, [], where)).toEqual([['all', null, 'filter']]);
		}
	);

	it('of a period is said not to apply to units without a day', async () => {
		const engine = await openTiny({ participant: people });
		const undated = tinyDefinition('dated: null', enrolled.sql);
		expect(await ask(engine, undated, [], { from: '2020-04-01' })).toEqual([['all', null, 'filter']]);
	});

	it('excludes a unit that has no date yet', async () => {
		const engine = await openTiny({
			participant: [{ participant_id: 'a', exited_on: '2020-05-05' }, { participant_id: 'b' }]
		});
		const left = tinyDefinition('', enrolled.sql.replace('enrolled_on', 'exited_on'));
		expect(await ask(engine, left)).toEqual([['all', 2]]);
		expect(await ask(engine, left, [], { from: '2020-01-01' })).toEqual([['all', 1]]);
	});

	it.each<[Filters, string]>([
		[{ country: ['NO'] }, 'unknown country: "NO"; known are DK, SE'],
		[{ gender: ['x'] }, 'unknown gender: "x"'],
		[{ from: '2020-06-01', to: '2020-05-01' }, 'invalid period']
	])('refuses what the programme does not know: %j', async (where, message) => {
		const engine = await openTiny({ participant: people });
		await expect(ask(engine, enrolled, [], where)).rejects.toThrow(message);
	});
});

it('refuses a breakdown that the definition does not allow, and lists what it allows', async () => {
	const engine = await openTiny({ participant: people });
	await expect(ask(engine, enrolled, ['age_band'])).rejects.toThrow(
		'unknown breakdown of tiny: "age_band"; allowed are country, gender, month'
	);
});

describe('a share', () => {
	it('is the part of the known units, with an interval where there are enough of them', async () => {
		const engine = await openTiny({ participant: people });
		const cells = await cellsOf(engine, stayed, tinyProgramme, { by: ['country'], where: {} });
		expect(short(cells)).toEqual([
			['DK', 0.666666666667, '2/3'],
			['SE', 1, '1/1'],
			['all', 0.75, '3/4']
		]);
		expect(cells.map(({ n, low, high }) => [n, low, high])).toEqual([
			[3, 0.207659600802, 0.93850805528],
			[1, null, null],
			[4, 0.300641842582, 0.95441273919]
		]);
	});

	it('has no value without units, and says so', async () => {
		const engine = await openTiny({ participant: people });
		expect(await ask(engine, stayed, ['gender'], { country: ['SE'] })).toEqual([
			['woman', 1, '1/1'],
			['man', null, '0/0', 'no-units'],
			['non_binary', null, '0/0', 'no-units'],
			['undisclosed', null, '0/0', 'no-units'],
			['all', 1, '1/1']
		]);
	});
});

describe('what cannot be computed', () => {
	it('is not collected where a table was never delivered, in every group', async () => {
		const engine = await openTiny({ session: [] });
		expect(await ask(engine, enrolled, ['country'])).toEqual([
			['DK', null, 'no-source'],
			['SE', null, 'no-source'],
			['all', null, 'no-source']
		]);
	});

	it('is refused where the waves of a scale are not linked by person', async () => {
		const engine = await openTiny({ participant: people });
		const change = (scale: string) => tinyDefinition(`linkedScale: ${scale}`, enrolled.sql);
		expect(await ask(engine, change('APART'))).toEqual([['all', null, 'unlinked-waves']]);
		expect(await ask(engine, change('SELF'))).toEqual([['all', 5]]);
	});
});
