import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropUnaskedData } from './unasked-data.ts';

let site: string;
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'tidemark-data-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const put = (path: string, text: string) => {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), text);
};

it('removes the data of pages that Kit does not start, and of no others', () => {
	const pages = {
		'': '<script type="application/ld+json">{}</script><p>complete</p>',
		'da/': '<p>complete</p>',
		'files/': '<script>navigator.clipboard.writeText("copied")</script><p>complete</p>',
		'workspace/': '<script>\n{ __sveltekit_1a = {}; Promise.all([import("../start/start.js")]) }</script>',
		'verify/':
			'<script type="application/json" data-sveltekit-fetched>{}</script><script>{ __sveltekit_1a = {}; }</script>'
	};
	for (const [path, html] of Object.entries(pages)) {
		put(`${path}index.html`, html);
		put(`${path}__data.json`, '{}');
	}
	put('nowhere/__data.json', '{}');
	expect(dropUnaskedData(site)).toBe(3);
	const left = ['', 'da/', 'files/', 'workspace/', 'verify/', 'nowhere/'].filter((path) =>
		existsSync(join(site, path, '__data.json'))
	);
	expect(left).toEqual(['workspace/', 'verify/', 'nowhere/']);
});
