import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import { openTiny, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { coverage } from './coverage.ts';
import { missing } from './missing.ts';
import { maxListed, warnings } from './warnings.ts';

/** Three people in Denmark, one in Sweden; one dinner, which one person attended for longer than it lasted. */
const tables = {
	participant: [
		{ participant_id: 'p1' },
		{ participant_id: 'p2', age_band: 'undisclosed' },
		{ participant_id: 'p3', enrolled_on: '2020-05-02' },
		{ participant_id: 'p4', country: 'SE', enrolled_on: '2019-01-01', owned_business_entry: true }
	],
	session: [{ session_id: 's1', country: 'DK', held_on: '2020-06-01' }],
	person: [{ person_id: 'p1', kind: 'participant', country: 'DK' }],
	attendance: [{ session_id: 's1', person_id: 'p1', status: 'present', hours: 6.5 }],
	working_days: []
};

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('asked %s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openTiny(tables, open);
	});
	afterAll(() => engine.close());

	it('counts rows by country and month, and knows which tables were not delivered', async () => {
		const covered = await coverage(engine, tinyProgramme);
		const of = (table: string) => covered.find((one) => one.table === table)!;
		const people = of('participant');
		const count = (dims: Record<string, string>) => cellOf(people.cells, 'rows:participant', dims)?.value;
		expect([count({}), count({ country: 'DK' }), count({ country: 'SE' })]).toEqual([4, 3, 1]);
		expect([count({ country: 'DK', month: '2020-04' }), count({ country: 'SE', month: '2020-04' })]).toEqual([
			2, 0
		]);
		expect([...people.newest]).toEqual([
			['DK', '2020-05-02'],
			['SE', '2019-01-01']
		]);
		expect(cellOf(of('attendance').cells, 'rows:attendance', { country: 'DK', month: '2020-06' })?.n).toBe(1);
		expect(of('working_days').delivered).toBe(true);
		expect(of('business').delivered).toBe(false);
		for (const { table, cells } of covered) {
			const sum = (depth: string) =>
				cells.filter(({ dims }) => Object.keys(dims).join() === depth).reduce((all, { n }) => all + n, 0);
			expect({ table, sum: sum('month') <= cells.at(-1)!.n }).toEqual({ table, sum: true });
			expect(sum('country,month') <= sum('month')).toBe(true);
		}
	});

	it('finds the fields that are empty or not disclosed, except those that are empty for a reason', async () => {
		const fields = await missing(engine, tinyProgramme);
		const age = fields.find(({ field }) => field === 'age_band')!;
		expect(
			age.cells.map(({ dims, numerator, denominator }) => [dims['country'], numerator, denominator])
		).toEqual([
			['DK', 1, 3],
			['SE', 0, 1],
			[undefined, 1, 4]
		]);
		const owned = fields.find(({ field }) => field === 'owned_business_entry')!;
		expect([owned.optional, owned.cells.at(-1)!.numerator]).toEqual([true, 3]);
		expect(fields.map(({ field }) => field)).not.toContain('exited_on');
		expect(fields.map(({ field }) => field)).not.toContain('gender');
	});

	it('puts the warning rules to the rows, with what fills their messages', async () => {
		const groups = await warnings(engine, tinyProgramme);
		const longer = groups.find(({ rule }) => rule === 'V10')!;
		expect(longer).toEqual({
			rule: 'V10',
			reason: 'longer',
			table: 'attendance',
			n: 1,
			warnings: [
				{
					rule: 'V10',
					reason: 'longer',
					table: 'attendance',
					rowKey: 's1/p1',
					args: { hours: '6.5', lasted: '3' }
				}
			]
		});
		expect(groups.find(({ rule }) => rule === 'V06')!.warnings[0]!.rowKey).toBe('p4');
	});
});

it('counts very many warnings, and lists the first', async () => {
	const engine = await openTiny({ participant: [] });
	await engine.run(`INSERT INTO participant (participant_id, country, enrolled_on, status, gender, age_band, isced_group,
			origin_region, years_in_country, third_country_national, labour_entry)
		SELECT 'p' || i, 'DK', DATE '2001-01-01', 'active', 'woman', '30+', '5-8', 'asia', '2+', 'yes', 'inactive'
		FROM range(${maxListed + 7}) AS numbers(i)`);
	const [group] = await warnings(engine, tinyProgramme);
	expect([group!.rule, group!.n, group!.warnings.length]).toEqual(['V06', maxListed + 7, maxListed]);
	await engine.close();
});
