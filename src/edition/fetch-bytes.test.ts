import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchBytes } from './fetch-bytes.ts';

let server: Server;
let at = '';
beforeAll(async () => {
	server = createServer((request, response) => {
		switch (request.url) {
			case '/file':
				return response.end('four');
			case '/empty':
				return response.end();
			case '/drip': {
				const drip = setInterval(() => response.write('.'), 20);
				response.on('close', () => clearInterval(drip));
				return response.write('.');
			}
			case '/begun':
				return response.write('.');
			case '/silent':
				return undefined;
			default:
				response.statusCode = 404;
				return response.end('none');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

it('gives the bytes of a file, and nothing where there is none', async () => {
	expect(new TextDecoder().decode(await fetchBytes(`${at}/file`))).toBe('four');
	expect(await fetchBytes(`${at}/empty`)).toEqual(new Uint8Array());
	expect(await fetchBytes(`${at}/other`)).toBeUndefined();
});

it.each(['/silent', '/begun'])('gives up where nothing more comes, as at %s', async (path) => {
	await expect(fetchBytes(at + path, { patience: 100 })).rejects.toThrow(`missing answer: ${at}${path}`);
});

it('gives up where a byte comes now and then, for ever', async () => {
	await expect(fetchBytes(`${at}/drip`, { patience: 1000, longest: 200 })).rejects.toThrow('missing answer');
});

it('gives up where nobody listens, and where it is told to, with its reason', async () => {
	await expect(fetchBytes('http://127.0.0.1:9/')).rejects.toThrow('missing answer: http://127.0.0.1:9/');
	const stopped = AbortSignal.abort(new Error('stopped'));
	await expect(fetchBytes(`${at}/silent`, { signal: stopped })).rejects.toThrow('stopped');
});
