const name = 'sql';

/** The part of an address behind its `#` that holds a query. It stays in the browser: no server is sent it. */
export const queryHash = (sql: string): string => `#${new URLSearchParams({ [name]: sql }).toString()}`;

/** The query in the part of an address behind its `#`; null where there is none. */
export function queryInHash(hash: string): string | null {
	const sql = new URLSearchParams(hash.replace(/^#/, '')).get(name);
	return sql === null || sql.trim() === '' ? null : sql;
}
