import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const bytes = new Uint8Array([1]);
mkdirSync(at('e'));
writeFileSync(at('e/manifest.json'), bytes);
writeFileSync(at('e.zip'), zipSync({ 'manifest.json': bytes }));

const paths = async (...sources: string[]) => {
	const fetch = async (address: string) => (address.endsWith('/manifest.json') ? bytes : undefined);
	return [...(await readSources(sources, fetch, () => undefined)).keys()];
};

it('reads a folder, a zip and an address', async () => {
	expect(await paths(at('e'))).toEqual(['manifest.json']);
	expect(await paths(at('e.zip'))).toEqual(['manifest.json']);
	expect(await paths('https://example.org/e')).toEqual(['https://example.org/e/manifest.json']);
});

it('keeps several apart', async () => {
	expect(await paths(at('e'), at('e.zip'), 'http://localhost/e/')).toEqual([
		`${at('e')}/manifest.json`,
		`${at('e.zip')}/manifest.json`,
		'http://localhost/e/manifest.json'
	]);
});

it('names what is not there, and a zip that is none', async () => {
	await expect(paths(at('none'))).rejects.toThrow('missing edition');
	await expect(paths(at('e/manifest.json'))).rejects.toThrow('invalid file');
});
