import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Engine } from '#engine/engine.ts';
import { openEmpty, openRecords } from '#engine/node.ts';
import type { Cell } from '#schemas/cell.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { allCells, type CellRequest } from '../all-cells.ts';
import { allExcluded } from '../all-excluded.ts';
import { readCatalogue } from '../catalogue.ts';
import { cellsOf } from '../compute.ts';
import { excludedBy } from '../excluded-units.ts';
import { questionsOf } from '../fixtures/questions.ts';
import { sampleRecords } from '../fixtures/sample-records.ts';
import { library } from '../golden/library.ts';
import { loadFixture } from '../golden/load-fixture.ts';
import { goldenProgramme } from '../golden/programme.ts';
import type { Cube } from './cube.ts';
import { makeCube } from './make-cube.ts';
import { openCube } from './open-cube.ts';

const { signal } = new AbortController();
const pause = async () => undefined;

async function answersOf(engine: Engine, programme: Programme, asked: CellRequest[]) {
	const answers = new Map<CellRequest, Cell[]>();
	const onAnswer = (one: CellRequest, cells: Cell[]) => answers.set(one, cells);
	await allCells(engine, asked, programme, { signal, pause, onAnswer });
	return asked.map((one) => answers.get(one));
}

/** A cube as it is read again from a file. */
const sent = (cube: Cube | null) => JSON.parse(JSON.stringify(cube)) as Cube;
const kept = 'SELECT CAST(count(*) AS INTEGER) AS people FROM participant';

describe.each([
	[
		'the sample',
		() => readProgramme('data'),
		sampleRecords,
		(programme: Programme) => readCatalogue('data', programme)
	],
	['the fixture of the golden results', () => goldenProgramme, null, () => library()]
])('a cube of %s', (_, programmeOf, file, catalogueOf) => {
	const programme = programmeOf();
	const catalogue = catalogueOf(programme);
	let engine: Engine;
	let cube: Cube;
	let rowless: Engine;
	beforeAll(async () => {
		if (file) engine = await openRecords(await file());
		else {
			const empty = await openEmpty();
			await loadFixture(empty);
			engine = empty;
		}
		cube = sent(await makeCube(engine, catalogue, programme, { queries: [kept] }));
		rowless = openCube(cube, catalogue);
	});
	afterAll(() => engine.close());

	it.each(catalogue.map((one): [string, Definition] => [one.id, one]))(
		'answers as the records do: %s',
		async (_, definition) => {
			const asked = questionsOf(definition, programme)
				.filter(({ where: { from, to } }) => from === undefined || to === undefined || from <= to)
				.map((question) => ({ definition, question }));
			const answers = await answersOf(rowless, programme, asked);
			for (const [i, { question }] of asked.entries())
				expect({ question, cells: answers[i] }).toEqual({
					question,
					cells: await cellsOf(engine, definition, programme, question)
				});
		}
	);

	it('answers random selections as the records do', async () => {
		const dims = filterDims(programme).filter(({ values }) => values.length > 0);
		const selection = fc.record({
			chosen: fc.subarray([...dims], { maxLength: 3 }),
			picks: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
			period: fc.option(fc.tuple(fc.nat(500), fc.nat(500))),
			definition: fc.nat(catalogue.length - 1),
			by: fc.nat(20)
		});
		const day = (after: number) =>
			new Date(Date.parse(programme.period.from) + after * 86_400_000).toISOString().slice(0, 10);
		await fc.assert(
			fc.asyncProperty(selection, async ({ chosen, picks, period, definition: place, by }) => {
				const definition = catalogue[place]!;
				const where: Filters = Object.fromEntries(
					chosen.map(({ code, values }, i) => [
						code,
						[...new Set([picks[2 * i]!, picks[2 * i + 1]!].map((pick) => values[pick % values.length]!.code))]
					])
				);
				if (period) Object.assign(where, { from: day(Math.min(...period)), to: day(Math.max(...period)) });
				const all: Dim[] = [...definition.dims, ...(definition.dated === null ? [] : ['month'])];
				const question = { by: all.length === 0 ? [] : [all[by % all.length]!], where };
				const [cells] = await answersOf(rowless, programme, [{ definition, question }]);
				expect({ id: definition.id, question, cells }).toEqual({
					id: definition.id,
					question,
					cells: await cellsOf(engine, definition, programme, question)
				});
			}),
			{ numRuns: 500, seed: 18 }
		);
	}, 120_000);

	it('counts the excluded units, and keeps the rows of a query', async () => {
		const found = await allExcluded(rowless, catalogue, programme, { where: {}, signal, pause });
		const sorted = (groups: readonly object[]) => groups.map((one) => JSON.stringify(one)).sort();
		for (const definition of catalogue)
			expect(sorted(found.get(definition.id)!)).toEqual(
				sorted(await excludedBy(engine, definition, programme, { by: [], where: {} }))
			);
		expect(await rowless.query(kept)).toEqual(await engine.query(kept));
		await expect(rowless.query('SELECT 1')).rejects.toThrow('missing engine');
	});

	it('is the same for the same records, and none for more rows than were allowed', async () => {
		expect(sent(await makeCube(engine, catalogue, programme, { queries: [kept] }))).toEqual(cube);
		expect(await makeCube(engine, catalogue, programme, { queries: [], maxRows: 20 })).toBeNull();
	});

	it('is refused where a definition has changed since', () => {
		const [first, ...others] = catalogue;
		expect(() => openCube(cube, [{ ...first!, version: first!.version + 1 }, ...others])).toThrow(
			'invalid cube'
		);
	});
});
