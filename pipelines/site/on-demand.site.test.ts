import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProgramme } from '../programme/read-programme.ts';
import { parseHeaders } from './headers.ts';
import { onDemand } from './on-demand.ts';
import { built, bundles, siteStatic } from './options.ts';
import { serveWith, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
	const listener = await onDemand({
		bundled: bundles,
		files: siteStatic,
		rules: parseHeaders(readFileSync(join(built, '_headers'), 'utf8')),
		programme: readProgramme('data'),
		notFound: readFileSync(join(built, '404.html'), 'utf8')
	});
	served = await serveWith(listener, 0);
});
afterAll(() => served.close());

const paths = readdirSync(built, { recursive: true, encoding: 'utf8' })
	.filter((path) => statSync(join(built, path)).isFile() && !/\.br$|\.(?!duckdb)\w+\.gz$|^_|^404/.test(path))
	.sort();

/** The content of a file without the commit of its build, which may be older. */
const said = (bytes: Buffer) => bytes.toString('latin1').replace(/"[0-9a-f]{40}"/g, '""');

/** A page without its content policy and preloads, which a server sends as headers and a file has in the page. */
const plain = (html: string) =>
	html
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
		.replace(/<link[^>]*rel="(module)?preload"[^>]*>/g, '')
		.replace(/\s+/g, ' ');

it('makes pages that are those of the build', async () => {
	const pages = paths.filter((path) => path.endsWith('index.html'));
	// Some of each kind and in each language: all of them would take as long as the build.
	const some = pages.filter((path, i) => i % 25 === 0 || path.split('/').length < 3);
	expect(some.length).toBeGreaterThan(40);
	const other: string[] = [];
	for (const path of some) {
		const answer = await fetch(served.url + path.slice(0, -'index.html'.length));
		const html = plain(await answer.text());
		if (answer.status !== 200 || html !== plain(readFileSync(join(built, path), 'utf8'))) other.push(path);
	}
	expect(other).toEqual([]);
});

it('sends the files of the build, byte for byte', async () => {
	const files = paths.filter(
		(path, i) => !path.endsWith('.html') && (i % 10 === 0 || !path.includes('charts/'))
	);
	expect(files.length).toBeGreaterThan(100);
	const other: string[] = [];
	for (const path of files) {
		const answer = await fetch(served.url + path);
		const same = said(Buffer.from(await answer.arrayBuffer())) === said(readFileSync(join(built, path)));
		if (answer.status !== 200 || !same) other.push(path);
	}
	// Pages made on demand are kept by no device: what keeps them has no list of them.
	expect(other).toEqual(['service-worker.js']);
});
