/** Without these settings DuckDB downloads an extension from a third party when a query uses one of its functions. */
export const offline: readonly string[] = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false'
];

/** The statement after which no setting can be changed. */
export const lockConfiguration = 'SET lock_configuration = true';

/** The statements after which no other file, URL or extension can be read or written. */
export const lockDown: readonly string[] = ['SET enable_external_access = false', lockConfiguration];

/**
 * The only date arithmetic that indicator SQL may use, so that a definition can move to another engine by writing three
 * macros there. They are in the in-memory catalog, so that a records file has plain tables only, readable everywhere.
 *
 * - `month_of(d)`: `YYYY-MM`
 * - `quarter_of(d)`: `YYYY-Qn`
 * - `days_between(a, b)`: days from `a` to `b`, negative when `b` comes first
 *
 * Each yields null for a missing date.
 */
const macros: readonly string[] = [
	`CREATE TEMP MACRO month_of(d) AS strftime(CAST(d AS DATE), '%Y-%m')`,
	`CREATE TEMP MACRO quarter_of(d) AS strftime(CAST(d AS DATE), '%Y') || '-Q' || CAST(quarter(CAST(d AS DATE)) AS VARCHAR)`,
	`CREATE TEMP MACRO days_between(a, b) AS CAST(date_diff('day', CAST(a AS DATE), CAST(b AS DATE)) AS INTEGER)`
];

const useRecords = 'USE records';

/** The statements that prepare a new in-memory database to be filled; run `lockConfiguration` or `lockDown` after filling it. */
export const openEmptyStatements: readonly string[] = [...offline, ...macros];

/**
 * The statements that prepare a new in-memory database for queries to a records file, the same in Node
 * and in the browser: the file is attached read-only as `records`, macros and temporary tables stay in memory, and
 * afterwards no setting can be changed and no other file can be read.
 */
export function openRecordsStatements(file: string): string[] {
	return [
		...offline,
		`ATTACH '${file.replaceAll("'", "''")}' AS records (READ_ONLY)`,
		useRecords,
		...macros,
		...lockDown
	];
}

/** The statements that prepare one more connection: to an attached records file, or to a database that was filled. */
export const connectStatements = (attached: boolean): readonly string[] => [
	...(attached ? [useRecords] : []),
	...macros
];
