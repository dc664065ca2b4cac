const name = 'sql';

/** The hash part of an address that contains a query. It stays in the browser: no server receives it. */
export const queryHash = (sql: string): string => `#${new URLSearchParams({ [name]: sql }).toString()}`;

/** The query in the hash part of an address; null where there is none. */
export function queryInHash(hash: string): string | null {
	const sql = new URLSearchParams(hash.replace(/^#/, '')).get(name);
	return sql === null || sql.trim() === '' ? null : sql;
}
