import { existsSync, readFileSync } from 'node:fs';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { askedAddress } from './asked-address.ts';
import { headersFor, parseHeaders } from './headers.ts';

/** A running server; `close` ends it together with its open connections. */
export interface Served {
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as a static host would: compressed files, the headers of its `_headers`, its 404 page,
 * a slash at the end of a folder's address. Port 0 takes any free one; `seen` is called with every requested path.
 * Throws when there is no build or the port is taken.
 */
export async function serve(folder: string, port: number, seen?: (path: string) => void): Promise<Served> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(
			`missing site: there is no ${join(folder, 'index.html')}; build it first with: npm run build`
		);
	return serveWith(files(folder, seen), port);
}

/** Serves the responses of a request listener on 127.0.0.1; otherwise like `serve`. */
export async function serveWith(answer: RequestListener, port: number): Promise<Served> {
	const server = createServer(answer);
	await listen(server, port);
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => closing(server) };
}

/** Prints the address of the server, and closes it when the process is stopped (Ctrl-C). */
export async function untilStopped(served: Served, what: string): Promise<void> {
	console.log(`Serving ${what} until you press Ctrl-C:`);
	console.log(served.url);
	await new Promise<void>((stop) => {
		process.once('SIGINT', stop).once('SIGTERM', stop);
	});
	await served.close();
}

/** Throws when the port is taken, so that this is known before a long build. */
export async function claimPort(port: number): Promise<void> {
	const server = createServer();
	await listen(server, port);
	await closing(server);
}

function files(folder: string, seen?: (path: string) => void): RequestListener {
	const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	const notFound = join(folder, '404.html');
	const lost = (response: ServerResponse) => {
		for (const [name, value] of headersFor(rules, '/404.html')) response.setHeader(name, value);
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
	};
	const send = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		maxAge: 0,
		setHeaders: (response: ServerResponse, path: string) => {
			if (/\.(duckdb|parquet)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
			for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
		},
		onNoMatch: (_request, response) => {
			lost(response);
		}
	});
	return (request: IncomingMessage, response: ServerResponse) => {
		const address = askedAddress(request);
		if (address === null) {
			lost(response);
			return;
		}
		const { pathname, search } = address;
		seen?.(pathname);
		const isFolder = !pathname.endsWith('/') && existsSync(join(folder, pathname, 'index.html'));
		if (isFolder) response.writeHead(308, { Location: `${pathname}/${search}` }).end();
		else send(request, response);
	};
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((listening, failed) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE';
			failed(
				taken
					? new Error(`invalid port: ${port} is in use; stop what runs there or choose another with --port`)
					: error
			);
		});
		server.listen(port, '127.0.0.1', listening);
	});
}

function closing(server: Server): Promise<void> {
	return new Promise((closed) => {
		server.close(() => closed());
		server.closeAllConnections();
	});
}
