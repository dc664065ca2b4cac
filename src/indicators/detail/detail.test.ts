import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { hasTies } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import { cellsOf } from '../compute.ts';
import { prepare } from '../connection-cache.ts';
import { loadFixture } from '../golden/load-fixture.ts';
import { library } from '../golden/library.ts';
import { goldenProgramme } from '../golden/programme.ts';
import { excludedBy } from '../excluded-units.ts';
import { completeFormsCells } from './complete-forms-cells.ts';
import { distributionCells, hasDistribution } from './distribution-cells.ts';
import { counted, excludedCells } from './excluded-cells.ts';
import { lineageOf, tablesBehind } from './lineage.ts';
import { recompute } from './recompute.ts';
import { scenarioCells } from './scenario-cells.ts';
import { testCells } from './permutation-test-cells.ts';
import { valuesOf } from './unit-values.ts';

const definitions = library();
const named = (id: string) => definitions.find((one) => one.id === id)!;
const pause = () => Promise.resolve();

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('the fixture, asked %s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await open();
		await loadFixture(engine);
	});
	afterAll(() => engine.close());

	const whole = (definition: Definition) =>
		cellsOf(engine, definition, goldenProgramme, { by: [], where: {} });
	const missing = async (definition: Definition, by: ('country' | 'gender')[] = []) => {
		const figures = await cellsOf(engine, definition, goldenProgramme, { by, where: {} });
		const groups = await excludedBy(engine, definition, goldenProgramme, { by, where: {} });
		return excludedCells(definition, figures, groups);
	};

	it.each(definitions.map((one) => [one.id, one] as const))(
		'%s: who is counted and who is left out add up to all units',
		async (_id, definition) => {
			const cells = await missing(definition);
			for (const base of cells.filter(({ dims }) => dims['left_out'] === counted)) {
				const measure = measureOf(base);
				if (definition.measures.find(({ id }) => id === measure)?.distinct) continue;
				const own = cells.filter((cell) => measureOf(cell) === measure);
				const { among } = await prepare(engine, definition, goldenProgramme);
				const [row] =
					await engine.query(`${among} SELECT CAST(count(*) AS INTEGER) AS n FROM (\n${definition.sql}\n) AS u
					${measure === undefined ? '' : `WHERE measure = '${measure}'`}`);
				expect(own.reduce((sum, { numerator }) => sum + numerator!, 0)).toBe(row!['n']);
				for (const { denominator } of own) expect(denominator).toBe(row!['n']);
			}
		}
	);

	it('every excluded unit is excluded in one country, or has none', async () => {
		const cells = await missing(named('ese-change'), ['country']);
		const of = (country: string | undefined, code: string) =>
			cells.find(({ dims }) => dims['country'] === country && dims['left_out'] === code)?.numerator ?? 0;
		for (const code of new Set(cells.map(({ dims }) => dims['left_out']!)))
			expect(goldenProgramme.countries.reduce((sum, one) => sum + of(one.code, code), 0)).toBe(
				of(undefined, code)
			);
	});

	it('the change in confidence excludes those found by hand', async () => {
		const cells = await missing(named('ese-change'));
		const found = Object.fromEntries(cells.map(({ dims, numerator }) => [dims['left_out'], numerator]));
		const groups = await excludedBy(engine, named('ese-change'), goldenProgramme, { by: [], where: {} });
		expect(found[counted]).toBe((await whole(named('ese-change')))[0]!.n);
		// Ten people are enrolled, two of them in Finland, where nobody was asked.
		expect(cells.reduce((sum, { numerator }) => sum + numerator!, 0)).toBe(8);
		expect(groups.length).toBeGreaterThan(1);
	});

	it.each(definitions.filter(hasDistribution).map((one) => [one.id, one] as const))(
		'%s: its distribution holds every unit that counts, once',
		async (_id, definition) => {
			const figures = await whole(definition);
			const cells = distributionCells(definition, await valuesOf(engine, definition, goldenProgramme, {}));
			const sum = (of: (cell: Cell) => boolean) =>
				cells
					.filter((cell) => of(cell) && cell.dims['band'] !== undefined)
					.reduce((all, { numerator }) => all + numerator!, 0);
			for (const figure of figures.filter(({ status }) => status === 'ok')) {
				const units = sum((cell) => measureOf(cell) === measureOf(figure));
				expect(units).toBe(hasTies(definition.kind) ? units : figure.n);
			}
		}
	);

	it('the middle of contact hours is the median, half are between the quartiles', async () => {
		const definition = named('contact-hours-per-participant');
		const cells = distributionCells(definition, await valuesOf(engine, definition, goldenProgramme, {}));
		const at = (p: string) => cells.find(({ dims }) => dims['quantile'] === p)!.value!;
		expect(at('0.5')).toBe((await whole(definition))[0]!.value);
		expect(at('0.25')).toBeLessThanOrEqual(at('0.5'));
		expect(at('0.5')).toBeLessThanOrEqual(at('0.75'));
	});

	it('only complete forms are fewer, and make the same figure as dropping the others by hand', async () => {
		const definition = named('ese-change');
		const [all] = await whole(definition);
		const [complete] = await completeFormsCells(engine, definition, goldenProgramme, {});
		expect(complete!.dims).toEqual({ scenario: 'complete-forms' });
		expect(complete!.n).toBeLessThanOrEqual(all!.n);
		const people = await engine.query(`SELECT r.participant_id AS id FROM survey_response r
			JOIN survey_item i ON i.item_code = r.item_code WHERE i.scale_code = 'ESE' AND r.wave IN ('baseline', 'endline')
			GROUP BY r.participant_id HAVING count(*) = count(r.value_num)`);
		const units = await engine.query(`SELECT unit, value FROM (\n${definition.sql}\n) AS u`);
		const kept = units.filter(({ unit, value }) => value !== null && people.some(({ id }) => id === unit));
		expect(complete!.n).toBe(kept.length);
		const { parameters } = definition;
		const later = { ...parameters, after: { ...parameters['after']!, value: 'followup_6m' } };
		const [begun] = await completeFormsCells(
			engine,
			{ ...definition, parameters: later },
			goldenProgramme,
			{}
		);
		// One of three leaves a question out at the end alone.
		expect([complete!.n, begun!.n]).toEqual([2, 3]);
		expect(await completeFormsCells(engine, named('course-completion-rate'), goldenProgramme, {})).toEqual(
			[]
		);
	});

	it('an anonymous form that is incomplete excludes nobody', async () => {
		const definition = named('ese-change');
		const before = await completeFormsCells(engine, definition, goldenProgramme, {});
		await engine.run(`INSERT INTO survey_response (response_id, item_code, wave, submitted_on, missing_code)
			VALUES ('anonymous', 'ese_01', 'endline', '2021-06-05', 'skipped')`);
		expect(await completeFormsCells(engine, definition, goldenProgramme, {})).toEqual(before);
		await engine.run(`DELETE FROM survey_response WHERE response_id = 'anonymous'`);
	});

	it('tests nothing below ten pairs, and has no scenario for units that do not belong to the figure', async () => {
		const definition = named('ese-change');
		const figures = await whole(definition);
		expect(figures[0]!.n).toBeLessThan(10);
		expect(
			await testCells(definition, figures, await valuesOf(engine, definition, goldenProgramme, {}), pause)
		).toEqual([]);
		const groups = await excludedBy(engine, definition, goldenProgramme, { by: [], where: {} });
		const [unchanged] = scenarioCells(definition, figures, groups);
		expect(unchanged!.n).toBe(8);
	});

	it('a figure comes from the files of its tables, and comes out the same again', async () => {
		const definition = named('course-completion-rate');
		const { tables, files } = await lineageOf(engine, definition);
		expect(tables).toEqual(tablesBehind(definition));
		expect([...new Set(files.map(({ table }) => table))]).toEqual(tables);
		for (const { read, accepted, rejected, blank } of files) expect(accepted + rejected + blank).toBe(read);
		const question = { by: ['country' as const], where: {} };
		const cells = await cellsOf(engine, definition, goldenProgramme, question);
		const again = await recompute(engine, goldenProgramme, definition, [{ question, cells }]);
		expect(again).toEqual({ cells: cells.length, differing: [] });
		const altered = cells.map((cell, i) => (i === 0 ? { ...cell, value: 0.123 } : cell));
		const told = await recompute(engine, goldenProgramme, definition, [{ question, cells: altered }]);
		expect(told.differing).toEqual([{ before: altered[0], now: cells[0] }]);
	});
});
