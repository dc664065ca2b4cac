import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { over, weigh } from './weigh.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-weigh-'));

beforeAll(() => {
	writeFileSync(join(folder, 'index.html'), Buffer.alloc(5000));
	writeFileSync(join(folder, 'index.html.br'), Buffer.alloc(1200));
	writeFileSync(join(folder, 'serif.woff2'), Buffer.alloc(40_000));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('weighs each file once, as it is sent', () => {
	expect(weigh(folder, ['/', '/serif.woff2', '/serif.woff2'])).toMatchObject({
		html: 1200,
		fonts: 40_000,
		js: 0,
		total: 41_200
	});
});

it('says which limit is passed, and by how much', () => {
	expect(over(weigh(folder, ['/', '/serif.woff2']), { html: 1200, total: 41_000 })).toEqual([
		'total: 41.2 kB, at most 41.0 kB'
	]);
});

it('refuses a page that asks for what is not there', () => {
	expect(() => weigh(folder, ['/lost.js'])).toThrow('missing file: the page asks for /lost.js');
});
