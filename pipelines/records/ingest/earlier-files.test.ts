import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRecords } from '#engine/node.ts';
import { cellsOf } from '#indicators/compute.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { checkRecords } from '../../figures/cells/selected-cells.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { ingest } from './ingest-files.ts';

const dir = 'data/programmes/rescue-teams';
const programme = readProgramme(dir);
const catalogue = readCatalogue(dir, programme);
const { characteristics } = programme;
const before = { ...programme, characteristics: characteristics.filter(({ code }) => code !== 'experience') };

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'earlier-'));
	cpSync(join(dir, 'sample'), join(folder, 'sample'), { recursive: true });
	for (const partner of readdirSync(join(folder, 'sample'))) {
		const file = join(folder, 'sample', partner, 'participant.csv');
		const lines = readFileSync(file, 'utf8').split('\n');
		writeFileSync(file, lines.map((line) => line.slice(0, Math.max(0, line.lastIndexOf(',')))).join('\n'));
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

it('files from before a characteristic was asked for are read, and nobody is lost', async () => {
	const out = join(folder, 'new.duckdb');
	const contributionsDir = join(folder, 'sample');
	const { accepted, rejected } = await ingest({ programme, catalogue, contributionsDir, out });
	expect([accepted > 1000, rejected]).toEqual([true, 0]);
	const engine = await openRecords(out);
	try {
		const enrolled = catalogue.find(({ id }) => id === 'participants-enrolled')!;
		const cells = await cellsOf(engine, enrolled, programme, { by: ['experience'], where: {} });
		expect(cells.map(({ dims, value }) => [dims['experience'], value])).toEqual([
			['0-1', 0],
			['2-5', 0],
			['6+', 0],
			['undisclosed', 78],
			[undefined, 78]
		]);
	} finally {
		await engine.close();
	}
});

it('a records file from before is refused in words', async () => {
	const out = join(folder, 'old.duckdb');
	await ingest({ programme: before, catalogue, contributionsDir: join(folder, 'sample'), out });
	const engine = await openRecords(out);
	try {
		await expect(checkRecords(engine, programme, 'old.duckdb')).rejects.toThrow(
			'invalid records file: old.duckdb was made before the programme asked for participant.experience; npm run ingest reads the contributions again'
		);
	} finally {
		await engine.close();
	}
});
