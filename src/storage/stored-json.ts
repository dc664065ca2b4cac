import type { ZodType } from 'zod';
import type { Bytes } from './files.ts';

/**
 * What is in a file of this store: a value; `damaged`, where nothing can be read; or `newer`, what only a newer version
 * of this page understands, which must stay as it is.
 */
export type Stored<T> = { state: 'read'; value: T } | { state: 'damaged' | 'newer' };

/** The value of JSON bytes; undefined where they are not JSON. */
export function fromJson(bytes: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

export const toJson = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));

/** Reads JSON by a schema of ours. */
export function readStored<T>(bytes: Bytes, schema: ZodType<T>): Stored<T> {
	const json = fromJson(bytes);
	const read = schema.safeParse(json);
	if (read.success) return { state: 'read', value: read.data };
	// Everything that we know is there, and something besides, or something of another kind; where bits have flipped,
	// something is missing too.
	const isMore = read.error.issues.every(
		(issue) =>
			issue.code === 'unrecognized_keys' || (issue.code === 'invalid_union' && issue.errors.length === 0)
	);
	return { state: isMore || formatOf(json) > 1 ? 'newer' : 'damaged' };
}

/** The format that JSON says it has; 0 where it says none. */
function formatOf(json: unknown): number {
	const found = (json as { format?: unknown } | null | undefined)?.format;
	return typeof found === 'number' ? found : 0;
}
