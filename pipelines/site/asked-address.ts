import type { IncomingMessage } from 'node:http';

/** The address that is asked for; null where it is none, or begins with another host (`//host`), as no file is called so. */
export function askedAddress(request: IncomingMessage): URL | null {
	const path = request.url ?? '/';
	if (path.startsWith('//')) return null;
	try {
		decodeURI(path);
		return new URL(path, `http://${request.headers.host ?? '127.0.0.1'}`);
	} catch {
		return null;
	}
}
