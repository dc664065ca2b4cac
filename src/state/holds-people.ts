import type { Manifest } from '#schemas/manifest.ts';

/** Tables of which no row is about a single person: events, organisations, days of a partner, products. */
export const tablesApart: ReadonlySet<string> = new Set([
	'session',
	'working_days',
	'stakeholder',
	'product'
]);

/**
 * Whether records may concern single people. So they do as long as nobody knows: where their tables are not known, a table has another
 * name, rows wait, or people were named once.
 */
export const holdsPeople = (
	manifest: Pick<Manifest, 'tables' | 'links' | 'waiting'> | null | undefined
): boolean =>
	!manifest ||
	manifest.links !== null ||
	manifest.waiting !== undefined ||
	manifest.tables.some(({ name, rows }) => rows > 0 && !tablesApart.has(name));
