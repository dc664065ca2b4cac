import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withRecordsAsOf } from '#edition/records-as-of.ts';
import { openRecords } from '#engine/node.ts';
import type { Engine } from '#engine/engine.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { cellsOf } from '#indicators/compute.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { asOf } from '../programme/sample/as-of.ts';
import { ingest } from '../records/ingest/ingest-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-as-of-'));
const [records, then] = [join(folder, 'records.duckdb'), join(folder, 'then.duckdb')] as const;
const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const day = '2020-12-31';
let engine: Engine;

beforeAll(async () => {
	await ingest({ programme, catalogue, contributionsDir: 'data/sample', out: records });
	await asOf(records, day, then);
	engine = await openRecords(records);
}, 60_000);
afterAll(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

/** Every figure by country, in the order of the catalogue. */
async function figures(of: Engine) {
	const cells = [];
	for (const definition of catalogue) {
		const by = definition.dims.includes('country') ? (['country'] as const) : [];
		cells.push(...(await cellsOf(of, definition, programme, { by: [...by], where: {} })));
	}
	return cells;
}

it("gives every figure that the records of that day gave, and today's afterwards", async () => {
	const today = await figures(engine);
	const earlier = await openRecords(then);
	const expected = await figures(earlier);
	await earlier.close();
	expect(await withRecordsAsOf(engine, day, figures)).toEqual(expected);
	expect(expected).not.toEqual(today);
	expect(await figures(engine)).toEqual(today);
}, 60_000);

it('knows of no event that it was cancelled before its day, as records do not say when it was', async () => {
	const cancelled = (of: Engine) =>
		of.query(
			`SELECT CAST(count(*) FILTER (planned_on > DATE '${day}') AS INTEGER) AS later, CAST(count(*) AS INTEGER) AS events
				FROM session WHERE status = 'cancelled'`
		);
	const [today] = await cancelled(engine);
	expect(Number(today!['later'])).toBeGreaterThan(0);
	const [past] = await withRecordsAsOf(engine, day, cancelled);
	expect(past).toEqual({ later: 0, events: Number(today!['events']) - Number(today!['later']) });
}, 60_000);

it('starts afresh where the one before ended in the middle, and passes errors on', async () => {
	await engine.query('SELECT 1 AS one');
	await expect(withRecordsAsOf(engine, day, () => Promise.reject(new Error('cancelled')))).rejects.toThrow(
		'cancelled'
	);
	// As a worker that was ended leaves it.
	await engine.run('CREATE TABLE memory.main.participant AS SELECT 1 AS one');
	const [row] = await withRecordsAsOf(engine, '2020-04-30', (past) =>
		past.query('SELECT CAST(count(*) AS INTEGER) AS people FROM participant')
	);
	const [all] = await engine.query('SELECT CAST(count(*) AS INTEGER) AS people FROM participant');
	expect(row!['people']).toBeLessThan(Number(all!['people']));
});
