import { describe, expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { faultsOfCells } from './check-cells.ts';
import { faultsOfUnits } from './golden/check-units.ts';
import { cellsOf } from './compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

const row = (columns: Record<string, string>) => {
	const full = {
		unit: `CAST('a' AS VARCHAR)`,
		value: 'CAST(1 AS DOUBLE PRECISION)',
		on_date: `CAST('2020-05-01' AS DATE)`,
		...columns
	};
	return `SELECT ${Object.entries(full)
		.map(([name, sql]) => `${sql} AS ${name}`)
		.join(', ')}`;
};
const text = (value: string) => `CAST(${value} AS VARCHAR)`;
const measures = `measures:\n${['one', 'quarters'].map((id) => `  - {id: ${id}, distinct: ${id === 'quarters'}, name: {en: x, da: x, sv: x, fi: x, nb: x}}`).join('\n')}`;

describe('rows of a definition', () => {
	it.each<[string, string, string, string[]]>([
		['that keep all laws', '', row({}), []],
		['without a unit', '', row({ unit: text('NULL') }), ['tiny: 1 row(s): has no unit']],
		['of one unit twice', '', `${row({})} UNION ALL ${row({})}`, ['tiny: 1 row(s): repeats a unit']],
		[
			'of a share between 0 and 1',
			'kind: share',
			row({ value: 'CAST(0.5 AS DOUBLE PRECISION)' }),
			['tiny: 1 row(s): has a value beside 0 and 1']
		],
		[
			'with a day that is not declared',
			'dated: null',
			row({}),
			['tiny: 1 row(s): has a day although none is declared']
		],
		[
			'of growth without a day',
			'kind: growth',
			row({ on_date: 'CAST(NULL AS DATE)' }),
			['tiny: 1 row(s): has no day to grow by']
		],
		[
			'of growth that falls',
			'kind: growth',
			row({ value: 'CAST(-1 AS DOUBLE PRECISION)' }),
			['tiny: 1 row(s): falls']
		],
		['of an unknown country', '', row({ country: text(`'NO'`) }), ['tiny: 1 row(s): has an unknown country']],
		[
			'of an unknown participant',
			'links: [participant]',
			row({ participant_id: text(`'x'`) }),
			['tiny: 1 row(s): has an unknown participant']
		],
		[
			'of an unknown measure',
			measures,
			row({ measure: text(`'two'`) }),
			['tiny: 1 row(s): has an unknown measure']
		],
		[
			'of a unit that counts once',
			measures,
			`${row({ measure: text(`'quarters'`) })} UNION ALL ${row({ measure: text(`'quarters'`) })}`,
			[]
		],
		[
			'of a unit that counts once, as 2',
			measures,
			row({ measure: text(`'quarters'`), value: 'CAST(2 AS DOUBLE PRECISION)' }),
			['tiny: 1 row(s): counts once but not as 1']
		]
	])('%s', async (_, matter, sql, faults) => {
		const links = matter.includes('links') ? '' : '\nlinks: []';
		const definition = tinyDefinition(`${matter}${links}\ndims: []`, sql);
		expect(await faultsOfUnits(await openTiny({}), definition, tinyProgramme)).toEqual(faults);
	});
});

describe('a table of cells', () => {
	const definition = tinyDefinition(
		'kind: share\nunit: share\ninterval: wilson',
		`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(enrolled_on AS DATE) AS on_date, CAST(CASE WHEN gender = 'man' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value FROM participant`
	);
	const computed = async () => {
		const people = ['DK', 'DK', 'SE'].map((country, i) => ({ participant_id: `p${i}`, country }));
		const engine = await openTiny({ participant: people });
		return cellsOf(engine, definition, tinyProgramme, { by: ['country'], where: {} });
	};

	it('as computed has no fault', async () => {
		expect(faultsOfCells(definition, 'country', await computed(), tinyProgramme)).toEqual([]);
	});

	it.each<[string, number, Partial<Cell>, string]>([
		[
			'a total that its groups do not add up to',
			2,
			{ n: 4, denominator: 4 },
			'tiny {} has 4 units, its groups of country 3'
		],
		[
			'a numerator beyond its denominator',
			0,
			{ numerator: 3, value: 1.5, high: 2 },
			'tiny {"country":"DK"} has a numerator beyond its denominator'
		],
		[
			'a value outside its interval',
			0,
			{ low: 0.1 },
			'tiny {"country":"DK"} begins its interval above its value'
		],
		[
			'a value that is not the quotient',
			0,
			{ value: 0.1 },
			'tiny {"country":"DK"} is not its numerator over its denominator'
		],
		[
			'a value of what is not collected',
			1,
			{ status: 'not-collected' },
			'tiny {"country":"SE"} has a value exactly when it is ok'
		]
	])('is found out with %s', async (_, at, change, fault) => {
		const cells = (await computed()).map((cell, i) => (i === at ? { ...cell, ...change } : cell));
		expect(faultsOfCells(definition, 'country', cells, tinyProgramme)).toEqual([fault]);
	});

	it('is found out with a running count that falls', async () => {
		const [cell] = await computed();
		const growing = { ...definition, kind: 'growth' as const };
		const at = (month: string | null, value: number): Cell => ({
			...cell!,
			dims: month ? { month } : {},
			value,
			low: null,
			high: null
		});
		expect(
			faultsOfCells(growing, 'month', [at('2020-04', 2), at('2020-05', 1), at(null, 1)], tinyProgramme)
		).toEqual(['tiny {"month":"2020-05"} falls below the month before']);
	});
});
