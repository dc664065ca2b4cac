import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compress } from './compress.ts';
import { claimPort, serve, type Served } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-serve-'));
const page = `<h1>${'tide '.repeat(400)}</h1>`;
let served: Served;

beforeAll(async () => {
	mkdirSync(join(folder, 'da'));
	writeFileSync(join(folder, 'index.html'), page);
	writeFileSync(join(folder, 'da', 'index.html'), '<h1>dansk</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>nothing here</h1>');
	writeFileSync(join(folder, 'records.duckdb'), Buffer.alloc(3000));
	writeFileSync(
		join(folder, '_headers'),
		'/*\n  X-Content-Type-Options: nosniff\n/da/*\n  Cache-Control: no-store\n'
	);
	await compress(folder, `${folder}-kept`);
	served = await serve(folder, 0);
});

afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
	rmSync(`${folder}-kept`, { recursive: true });
});

function get(
	path: string,
	encoding = 'identity'
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
	return new Promise((resolve, reject) => {
		request(`${served.url}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
			});
		})
			.on('error', reject)
			.end();
	});
}

it('sends a page as it is, with gzip and with brotli', async () => {
	const [plain, gzipped, brotli] = await Promise.all([get(''), get('', 'gzip'), get('', 'gzip, br')]);
	expect(plain.body.toString()).toBe(page);
	expect(gunzipSync(gzipped.body).toString()).toBe(page);
	expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
	expect(brotli.headers).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'text/html;charset=utf-8',
		vary: 'Accept-Encoding'
	});
});

it('sends the headers of the site, the later rule over the earlier one', async () => {
	expect((await get('')).headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'cache-control': 'public,max-age=0,must-revalidate'
	});
	expect((await get('da/')).headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store'
	});
	expect((await get('records.duckdb')).headers).toMatchObject({ 'content-type': 'application/octet-stream' });
});

it('sends a folder without its slash to the address with one, search included', async () => {
	expect(await get('da?indicator=x')).toMatchObject({
		status: 308,
		headers: { location: '/da/?indicator=x' }
	});
});

it.each([
	'nothing',
	'da/nothing/',
	'../serve.ts',
	'%2e%2e%2fserve.ts',
	'_headers/x',
	'/',
	'/host/x',
	'%',
	'%ff'
])('answers %s with the 404 page', async (path) => {
	const answer = await get(path);
	expect(answer).toMatchObject({ status: 404, headers: { 'x-content-type-options': 'nosniff' } });
	expect(answer.body.toString()).toContain('nothing here');
});

it('says in plain words that a port is taken and that a build is missing', async () => {
	const port = Number(new URL(served.url).port);
	await expect(claimPort(port)).rejects.toThrow(`invalid port: ${port} is in use`);
	await expect(serve(join(folder, 'da', 'x'), 0)).rejects.toThrow('build it first with: npm run build');
});
