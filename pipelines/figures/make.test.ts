import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cells, type Cell } from '#schemas/cell.ts';
import { makeFigures, type Made } from './make.ts';

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
		'left-out.json',
		'programme.json',
		'records.duckdb',
		'slices.json'
	]);
});

it('gives the same bytes for the same contributions', () => {
	expect(read('second', 'cells.json')).toBe(read('first', 'cells.json'));
	expect(made[1]).toEqual(made[0]);
});

it('holds every indicator for everybody, and no group of it twice', () => {
	const all: Cell[] = cells.parse(JSON.parse(read('first', 'cells.json')));
	const catalogue = JSON.parse(read('first', 'catalogue.json')) as { id: string }[];
	const keys = all.map(({ indicator, dims }) => JSON.stringify([indicator, Object.entries(dims).sort()]));
	expect(new Set(keys).size).toBe(keys.length);
	for (const { id } of catalogue)
		expect(
			all.some(
				({ indicator, dims }) =>
					indicator === id && Object.keys(dims).every((dim) => dim === 'measure' || dim === 'wave')
			)
		).toBe(true);
});

it('holds what each filter leaves, in agreement with the groups', () => {
	const all: Cell[] = cells.parse(JSON.parse(read('first', 'cells.json')));
	const slices: Cell[] = cells.parse(JSON.parse(read('first', 'slices.json')));
	const groups = all.filter(({ dims }) => Object.keys(dims).join() === 'gender');
	expect(groups.length).toBeGreaterThan(10);
	for (const group of groups) expect(slices).toContainEqual(group);
	expect(slices.some(({ dims }) => dims.country === 'FI' && dims.gender === 'woman')).toBe(true);
});

it('refuses a programme of real people, with the way out, and writes nothing', async () => {
	const real = join(folder, 'real');
	cpSync('data/programme.json', join(real, 'programme.json'));
	const text = readFileSync(join(real, 'programme.json'), 'utf8');
	writeFileSync(join(real, 'programme.json'), text.replace(/"synthetic":\s*true/, '"synthetic": false'));
	const run = makeFigures({ programmeDir: real, contributionsDir: 'data/sample', out: join(folder, 'site') });
	await expect(run).rejects.toThrow(/not marked synthetic.*open its records file in the workspace/);
	expect(readdirSync(folder)).not.toContain('site');
	rmSync(real, { recursive: true });
});
