import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishedDecimals } from '#edition/published-decimals.ts';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { allCells } from '#indicators/all-cells.ts';
import type { Cube } from '#indicators/cube/cube.ts';
import { openCube } from '#indicators/cube/open-cube.ts';
import { intervalText, numberText } from '#language/figure.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { cellName } from '#schemas/cell-name.ts';
import { cells, type Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { makeFigures, type Made } from './make-figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-figures-'));
const made: Made[] = [];
const read = (run: string, name: string) => readFileSync(join(folder, run, name), 'utf8');

beforeAll(async () => {
	for (const run of ['first', 'second'])
		made.push(
			await makeFigures({ programmeDir: 'data', contributionsDir: 'data/sample', out: join(folder, run) })
		);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('writes all that the site is built from, and leaves nothing else behind', () => {
	expect(readdirSync(folder).sort()).toEqual(['first', 'second']);
	expect(readdirSync(join(folder, 'first')).sort()).toEqual([
		'batches.json',
		'catalogue.json',
		'cells.json',
		'context.json',
		'cube.json',
		'deliveries.json',
		'excluded.json',
		'network.json',
		'practices.json',
		'programme.json',
		'records.duckdb',
		'template.json',
		'warnings.json'
	]);
});

it('everybody may read the records of a site, which are invented', () => {
	expect(statSync(join(folder, 'first', 'records.duckdb')).mode & 0o777).toBe(0o644);
});

it('gives the same bytes for the same contributions', () => {
	expect(read('second', 'cells.json')).toBe(read('first', 'cells.json'));
	expect(made[1]).toEqual(made[0]);
});

it('has no figure that an edition, which rounds, would show otherwise', async () => {
	const t = translator('en', await loadMessages('en', ['figures']));
	const all: Cell[] = cells.parse(JSON.parse(read('first', 'cells.json')));
	const texts = (cell: Cell) => [
		cell.value === null ? '' : numberText(t, cell.value, cell.unit),
		intervalText(t, cell, null)
	];
	for (const cell of all) expect(texts(publishedDecimals(cell, null)), cellName(cell)).toEqual(texts(cell));
	const ties = all.find(
		(cell) => cellName(cell).includes('ties-per-person') || cell.unit === 'ties-per-person'
	)!;
	expect(texts(ties)[0]).toBe('2.4');
});

it('holds every indicator for everybody, and no group of it twice', () => {
	const all: Cell[] = cells.parse(JSON.parse(read('first', 'cells.json')));
	const catalogue = JSON.parse(read('first', 'catalogue.json')) as { id: string }[];
	const keys = all.map(cellName);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { id } of catalogue)
		expect(
			all.some(
				({ indicator, dims }) =>
					indicator === id && Object.keys(dims).every((dim) => dim === 'measure' || dim === 'wave')
			)
		).toBe(true);
});

it('has a cube that gives the same figures', async () => {
	const catalogue = JSON.parse(read('first', 'catalogue.json')) as Definition[];
	const rowless = openCube(JSON.parse(read('first', 'cube.json')) as Cube, catalogue);
	const programme = readProgramme('data');
	const all: Cell[] = cells.parse(JSON.parse(read('first', 'cells.json')));
	const asked = catalogue.map((definition) => ({ definition, question: { by: [], where: {} } }));
	const found: Cell[] = [];
	await allCells(rowless, asked, programme, {
		signal: new AbortController().signal,
		pause: async () => undefined,
		onAnswer: (_, more) => found.push(...more)
	});
	expect(found.length).toBeGreaterThanOrEqual(catalogue.length);
	for (const cell of found) expect(all).toContainEqual(cell);
});

it('keeps the records of a sample for the other commands too', async () => {
	const [kept, out] = [join(folder, 'kept'), join(folder, 'third')];
	const records = join(kept, 'records.duckdb');
	await makeFigures({ programmeDir: 'data', contributionsDir: 'data/sample', records, out });
	expect(readdirSync(kept).sort()).toEqual(['records.duckdb', 'rejected.csv']);
	expect(readFileSync(join(out, 'records.duckdb')).equals(readFileSync(records))).toBe(true);
	for (const path of [kept, out]) rmSync(path, { recursive: true });
});

it('reads no row of a programme of real people: its site has empty tables', async () => {
	const real = join(folder, 'real');
	cpSync('data/programme.json', join(real, 'programme.json'));
	const text = readFileSync(join(real, 'programme.json'), 'utf8');
	writeFileSync(join(real, 'programme.json'), text.replace(/"synthetic":\s*true/, '"synthetic": false'));
	const out = join(folder, 'site');
	const records = join(folder, 'kept', 'records.duckdb');
	const site = await makeFigures({ programmeDir: real, contributionsDir: 'data/sample', records, out });
	expect(site.accepted).toBe(0);
	expect(existsSync(records)).toBe(false);
	const ids = readFileSync('data/sample/dk/participant.csv', 'utf8')
		.split('\n')
		.slice(1)
		.flatMap((line) => line.split(',')[0] || []);
	expect(ids.length).toBeGreaterThan(20);
	for (const name of readdirSync(out)) {
		const bytes = readFileSync(join(out, name), 'latin1');
		expect(ids.filter((id) => bytes.includes(id))).toEqual([]);
	}
	const engine = await openRecords(join(out, 'records.duckdb'));
	expect(await engine.query('SELECT CAST(count(*) AS INTEGER) AS n FROM participant')).toEqual([{ n: 0 }]);
	await engine.close();
	for (const path of [real, out]) rmSync(path, { recursive: true });
});
