import { macros } from './macros.ts';

/** Without these DuckDB fetches extensions from a third party when a query names one of their functions. */
export const offline: readonly string[] = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false'
];

/** The statement after which nothing can be configured. */
export const lock = 'SET lock_configuration = true';

/** The statements after which nothing is read or written but what is open already: no file, no address, no extension. */
export const seal: readonly string[] = ['SET enable_external_access = false', lock];

/** The statements that make a fresh in-memory database ready to be filled; whoever has filled it runs `lock`. */
export const openingEmpty: readonly string[] = [...offline, ...macros];

/**
 * The statements that make a fresh in-memory database ready to answer questions about a records file, the same in Node
 * and in the browser: the file is attached read-only as `records`, macros and temporary tables stay in memory, and
 * afterwards nothing can be configured and no other file is reached.
 */
export function opening(file: string): string[] {
	return [
		...offline,
		`ATTACH '${file.replaceAll("'", "''")}' AS records (READ_ONLY)`,
		'USE records',
		...macros,
		...seal
	];
}
