import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { tinyProgramme, tinyText } from './fixtures/tiny.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'catalogue-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const own = (id: string, file = id) => {
	mkdirSync(join(dir, 'indicators', 'own'), { recursive: true });
	const text = tinyText(`id: ${id}`, `SELECT CAST('a' AS VARCHAR) AS unit`);
	writeFileSync(join(dir, 'indicators', 'own', `${file}.sql`), text);
};
const read = (...indicators: string[]) => readCatalogue(dir, { ...tinyProgramme, indicators });

it('reads what the programme names, in its order, from the library and from its own folder', () => {
	own('garden-days');
	const found = read('women-share', 'garden-days', 'participants-enrolled').map(({ id, theme }) => [
		id,
		theme
	]);
	expect(found).toEqual([
		['women-share', 'reach'],
		['garden-days', 'own'],
		['participants-enrolled', 'reach']
	]);
});

it('refuses a breakdown that neither the programme nor the standard set has', () => {
	mkdirSync(join(dir, 'indicators', 'own'), { recursive: true });
	const text = tinyText('dims: [country, colour]', `SELECT CAST('a' AS VARCHAR) AS unit`);
	writeFileSync(join(dir, 'indicators', 'own', 'tiny.sql'), text);
	expect(() => read('tiny')).toThrow(/^unknown breakdown of tiny: "colour"; known are country, gender/);
});

it('needs no own folder', () => {
	expect(read('women-share')).toHaveLength(1);
});

it('refuses an unknown id, and lists the known ones', () => {
	expect(() => read('nope')).toThrow(
		/^unknown indicator: "nope"; known are attendance-rate, .*working-days-reported$/
	);
});

it('refuses an id that both define', () => {
	own('women-share');
	expect(() => read('women-share')).toThrow(
		/^duplicate indicator: "women-share" stands in .*\.sql and in .*\.sql; rename one$/
	);
});

it('refuses a file that is named otherwise than its id', () => {
	own('one', 'two');
	expect(() => read('two')).toThrow(/two\.sql: its id is "one", and its file must be named one\.sql$/);
});
