import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

/** A running server; `close` ends it together with its open connections. */
export interface Served {
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as a static host would: pre-compressed files, the headers of its `_headers`, its
 * 404 page. Port 0 takes any free one. Throws when there is no build or the port is taken.
 */
export async function serve(folder: string, port: number): Promise<Served> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(
			`missing site: there is no ${join(folder, 'index.html')}; build it first with: npm run build`
		);
	const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	const notFound = join(folder, '404.html');
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		dotfiles: false,
		setHeaders: (response: ServerResponse, path: string) => {
			for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
		},
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
		}
	});
	const server = createServer((request, response) => {
		files(request, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE';
			reject(taken ? new Error(`invalid port: ${port} is in use; choose another with --port`) : error);
		});
		server.listen(port, '127.0.0.1', resolve);
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => {
				resolve();
			});
			server.closeAllConnections();
		});
	return { url, close };
}
