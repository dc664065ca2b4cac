import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { openEmptyInWasm } from '#engine/node-wasm.ts';
import type { Cell, Detail } from '#schemas/cell.ts';
import { faultsOfUnits } from './check-units.ts';
import { cellsOf } from '../compute.ts';
import { loadFixture } from './load-fixture.ts';
import { goldenIds, readGolden } from './golden.ts';
import { library } from './library.ts';
import { goldenProgramme } from './programme.ts';

const definitions = library();
const byId = definitions.map((definition) => ({ id: definition.id, definition }));

/** What a person counts of a cell; `status` is only worth a word when it is not "ok". */
const counted = ({ dims, value, numerator, denominator, n, status, reason, without }: Cell) => ({
	dims,
	value,
	numerator,
	denominator,
	n,
	...(status === 'ok' ? {} : { status, reason }),
	...(without ? { without } : {})
});
/** Golden results give all digits that a double prints; a division may differ in the last of them. */
const close = (value: number | null) => (value === null ? null : Number(value.toPrecision(9)));

it('has golden results for every definition, and none for others', () => {
	expect(goldenIds()).toEqual(definitions.map(({ id }) => id).sort());
});

it('refuses a definition without golden results', () => {
	expect(() => readGolden('nobody-counted')).toThrow('missing golden results: nobody-counted');
});

it.each(byId)('$id is asked by every breakdown that it allows', ({ id, definition }) => {
	const asked = new Set(readGolden(id).answers.flatMap(({ by }) => by));
	expect([...asked].sort()).toEqual([...definition.dims].sort());
});

describe.each([
	['in Node', openEmpty],
	['in WebAssembly', openEmptyInWasm]
])('counted %s', (_, open) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await open();
		await loadFixture(engine);
	});
	afterAll(() => engine.close());

	it.each(byId)('$id can be explained', async ({ definition }) => {
		expect(await engine.query(`EXPLAIN ${definition.sql}`)).not.toHaveLength(0);
	});

	it.each(byId)('$id excludes the units that its golden result lists', async ({ id, definition }) => {
		const rows = await engine.query(`SELECT unit FROM (${definition.sql}) AS units WHERE value IS NULL`);
		expect(rows.map(({ unit }) => unit).sort()).toEqual(readGolden(id).excluded);
	});

	it.each(byId)(
		'$id excludes units for the reasons that its golden result gives',
		async ({ id, definition }) => {
			const { reasons } = readGolden(id);
			if (Object.keys(reasons).length === 0) return;
			const rows = await engine.query(`SELECT unit, left_out FROM (${definition.sql}) AS units`);
			const found = Object.fromEntries(rows.map((row) => [row['unit'], row['left_out']]));
			expect(found).toMatchObject(reasons);
		}
	);

	it.each(byId)('$id yields rows that keep the laws of units', async ({ definition }) => {
		expect(await faultsOfUnits(engine, definition, goldenProgramme)).toEqual([]);
	});

	it.each(
		byId.flatMap(({ id, definition }) => readGolden(id).answers.map((answer) => ({ id, definition, answer })))
	)('$id by $answer.by where $answer.where', async ({ definition, answer }) => {
		const cells = await cellsOf(engine, definition, goldenProgramme, { by: answer.by, where: answer.where });
		const rounded = (cell: { value: number | null }) => ({ ...cell, value: close(cell.value) });
		expect(cells.map(counted).map(rounded)).toEqual(
			answer.cells.map(({ details: _details, ...cell }) => rounded(cell))
		);
		for (const [i, { details = {} }] of answer.cells.entries())
			for (const [name, value] of Object.entries(details))
				expect([name, close(cells[i]!.details?.[name as Detail] ?? null)]).toEqual([name, close(value)]);
		for (const cell of cells) checkInterval(cell);
	});

	function checkInterval({ indicator, value, low, high, n }: Cell) {
		const { interval, minimumN } = definitions.find(({ id }) => id === indicator)!;
		if (interval === 'none' || value === null || n < minimumN) expect([low, high]).toEqual([null, null]);
		else if (interval === 'wilson' || interval === 'clopper-pearson')
			expect(low! <= value && value <= high! && 0 <= low! && high! <= 1).toBe(true);
	}
});
