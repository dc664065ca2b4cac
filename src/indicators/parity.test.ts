import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecordsInWasm } from '#engine/node-wasm.ts';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { cells as cellsSchema } from '#schemas/cell.ts';
import { readCatalogue } from './catalogue.ts';
import { faultsOfCells } from './check-cells.ts';
import { faultsOfUnits } from './golden/check-units.ts';
import { cellsOf } from './compute.ts';
import { questionsOf } from './fixtures/questions.ts';
import { sampleRecords } from './fixtures/sample-records.ts';

describe('the sample, asked natively and in the DuckDB of the browser', () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	let native: Engine;
	let wasm: Engine;

	beforeAll(async () => {
		const out = await sampleRecords();
		[native, wasm] = await Promise.all([openRecords(out), openRecordsInWasm(out)]);
	});
	afterAll(async () => {
		await Promise.all([native.close(), wasm.close()]);
	});

	describe.each(catalogue.map((definition) => [definition.id, definition] as const))(
		'%s',
		(_, definition) => {
			it.each(
				questionsOf(definition, programme).map((question) => [JSON.stringify(question), question] as const)
			)('%s', async (_, question) => {
				const here = await cellsOf(native, definition, programme, question);
				expect(await cellsOf(wasm, definition, programme, question)).toEqual(here);
				expect(cellsSchema.parse(here)).toEqual(here);
			});

			it('keeps the laws of units and of tables', async () => {
				expect(await faultsOfUnits(native, definition, programme)).toEqual([]);
				for (const dim of definition.dims) {
					const cells = await cellsOf(native, definition, programme, { by: [dim], where: {} });
					expect(faultsOfCells(definition, dim, cells, programme)).toEqual([]);
				}
			});
		}
	);
});
