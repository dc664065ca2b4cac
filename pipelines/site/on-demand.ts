import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { refusingRows } from '../editions/canaries/refuse-records.ts';
import type { Programme } from '#schemas/programme.ts';
import { askedAddress } from './asked-address.ts';
import { headersFor, type HeaderRule } from './headers.ts';

export interface OnDemand {
	/** Output folder of `bundle`. */
	bundled: string;
	/** Files that are served as they are. */
	files: string;
	/** The headers of the site. */
	rules: HeaderRule[];
	programme: Programme;
	/** The 404 page. */
	notFound: string;
}

/**
 * Responds like the built site, but renders each page on request, with the same code as a build, so that pages are equal. Never
 * sends rows of a programme that is not invented.
 */
export async function onDemand({
	bundled,
	files,
	rules,
	programme,
	notFound
}: OnDemand): Promise<RequestListener> {
	// Files that pages need, such as editions, are read once.
	process.env.NODE_ENV = 'production';
	const server = await pageServer(join(bundled, 'server'));
	const refuse = refusingRows(programme);
	const own = (response: ServerResponse, path: string) => {
		response.setHeader('Cache-Control', 'public,max-age=0,must-revalidate');
		for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
	};
	const send = (folder: string) => sirv(folder, { dev: true, etag: true, setHeaders: own });
	const lost = (response: ServerResponse) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	};
	const page = async (request: IncomingMessage, response: ServerResponse) => {
		const address = askedAddress(request);
		own(response, address?.pathname ?? '/404.html');
		if (address === null) {
			lost(response);
			return;
		}
		const { pathname } = address;
		// A page depends only on its address; browsers revalidate a cached one by its ETag.
		const headers = new Headers({ 'if-none-match': request.headers['if-none-match'] ?? '' });
		const answer = await server.respond(new Request(address, { headers }), {
			getClientAddress: () => request.socket.remoteAddress ?? ''
		});
		if (answer.status === 404) {
			lost(response);
			return;
		}
		const body = Buffer.from(await answer.arrayBuffer());
		await refuse(pathname.slice(1), body);
		for (const [name, value] of answer.headers) response.setHeader(name, value);
		response.writeHead(answer.status).end(body);
	};
	const [asIs, bundles] = [send(files), send(join(bundled, 'client'))];
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			own(response, '/404.html');
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		asIs(request, response, () =>
			bundles(request, response, () => {
				page(request, response).catch((error: unknown) => {
					console.error(error);
					response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This page failed.');
				});
			})
		);
	};
}

/** The part of Kit's server that is used here. */
interface PageServer {
	init: (options: { env: NodeJS.ProcessEnv; read: (file: string) => ReadableStream }) => Promise<void>;
	respond: (request: Request, options: { getClientAddress: () => string }) => Promise<Response>;
}

/** Kit's server, as `vite build` writes it. */
async function pageServer(folder: string): Promise<PageServer> {
	const load = (file: string): Promise<unknown> => import(pathToFileURL(resolve(folder, file)).href);
	const { Server } = (await load('index.js')) as { Server: new (manifest: unknown) => PageServer };
	const { manifest } = (await load('manifest-full.js')) as { manifest: unknown };
	const server = new Server(manifest);
	const read = (file: string) => Readable.toWeb(createReadStream(join(folder, file))) as ReadableStream;
	await server.init({ env: process.env, read });
	return server;
}
