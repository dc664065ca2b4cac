import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readProgramme } from '../programme/read-programme.ts';
import { parseHeaders } from './headers.ts';
import { onDemand } from './on-demand.ts';
import { serveWith, type Served } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-on-demand-'));
const at = (...path: string[]) => join(folder, ...path);
let served: Served;

/** A bundle like that of Kit, with a server that has two pages. */
const server = `export class Server {
	constructor({ pages }) { this.pages = pages; }
	async init() {}
	async respond(request) {
		const text = this.pages[new URL(request.url).pathname];
		if (text === undefined) return new Response('lost', { status: 404 });
		return new Response(text, { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" } });
	}
}`;
const pages = {
	'/': '<h1>home</h1>',
	'/list/': 'participant_id,country,gender,enrolled_on\nk1,DK,woman,2020-04-02\n'
};

beforeAll(async () => {
	const put = (path: string, text: string) => writeFileSync(at(path), text);
	for (const dir of ['bundled/server', 'bundled/client', 'files/editions'])
		mkdirSync(at(dir), { recursive: true });
	put('bundled/server/package.json', '{"type":"module"}');
	put('bundled/server/index.js', server);
	put('bundled/server/manifest-full.js', `export const manifest = ${JSON.stringify({ pages })};`);
	put('bundled/client/code.js', 'run()');
	put('files/editions/cells.csv', 'value\n1\n');
	const listener = await onDemand({
		bundled: at('bundled'),
		files: at('files'),
		rules: parseHeaders(
			"/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: base-uri 'none'\n"
		),
		programme: { ...readProgramme('data'), synthetic: false },
		notFound: '<h1>nothing here</h1>'
	});
	served = await serveWith(listener, 0);
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

const get = async (path: string) => {
	const answer = await fetch(served.url + path);
	return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
};

it('serves files, code and pages, with the headers of the site and the policy of the page', async () => {
	expect(await get('editions/cells.csv')).toMatchObject({ status: 200, text: 'value\n1\n' });
	expect(await get('code.js')).toMatchObject({
		status: 200,
		headers: { 'x-content-type-options': 'nosniff' }
	});
	expect(await get('')).toMatchObject({
		status: 200,
		text: '<h1>home</h1>',
		headers: { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }
	});
});

it('serves a file that came after it began', async () => {
	expect((await get('editions/card.png')).status).toBe(404);
	writeFileSync(at('files/editions/card.png'), 'picture');
	expect((await get('editions/card.png')).status).toBe(200);
});

it('answers what is nowhere with the page of the site for that', async () => {
	expect(await get('nowhere/')).toMatchObject({ status: 404, text: '<h1>nothing here</h1>' });
});

it('sends no row of a programme that is not invented', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const { status, text } = await get('list/');
	expect({ status, text }).toEqual({ status: 500, text: 'This page failed.' });
	expect(String(said.mock.calls[0]![0])).toContain('invalid site: list/ holds a table of records');
	said.mockRestore();
});

it.each(['/%', '/%zz', '//evil.example/'])(
	'answers %s, which is no address here, with the 404 page',
	async (path) => {
		const { port } = new URL(served.url);
		const status = await new Promise<number>((resolve, reject) =>
			request({ port, path }, (answer) => {
				answer.resume();
				resolve(answer.statusCode ?? 0);
			})
				.on('error', reject)
				.end()
		);
		expect(status).toBe(404);
	}
);

it.each(['POST', 'PUT', 'DELETE'])('only sends pages: %s is not allowed', async (method) => {
	const answer = await fetch(served.url, { method });
	expect(answer.status).toBe(405);
	expect(answer.headers.get('allow')).toBe('GET, HEAD');
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
