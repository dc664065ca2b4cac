import { macros } from './macros.ts';

/** Without these DuckDB fetches extensions from a third party when a query names one of their functions. */
export const offline: readonly string[] = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false'
];

/**
 * The statements that make a fresh in-memory database ready to answer questions about a records file, the same in Node
 * and in the browser: the file is attached read-only as `records`, macros and temporary tables stay in memory, and
 * nothing can be configured afterwards.
 */
export function opening(file: string): string[] {
	return [
		...offline,
		`ATTACH '${file.replaceAll("'", "''")}' AS records (READ_ONLY)`,
		'USE records',
		...macros,
		'SET lock_configuration = true'
	];
}
