import type { ImportBatch } from '#engine/load-tables.ts';
import type { HeldContribution, Manifest } from '#schemas/manifest.ts';

const folderOf = (country: string) => country.toLowerCase();

/**
 * Stored tables as files that were delivered: one for each contribution, of which rows that wait are not in the records; and one for
 * what was imported here.
 */
export function deliveredFiles({ country, tables, contributions = [] }: Manifest): ImportBatch[] {
	const handed = contributions.flatMap((one) => filesOf(one));
	return [
		...tables.flatMap(({ name, sha256, rows }): ImportBatch[] => {
			const of = handed.filter(({ table }) => table === name);
			const own = rows - of.reduce((sum, { accepted }) => sum + accepted, 0);
			if (own <= 0 && of.length > 0) return [];
			const file = country === null ? `${name}.csv` : `${folderOf(country)}/${name}.csv`;
			return [{ file, table: name, sha256, read: own, accepted: own, rejected: 0, blank: 0, country }];
		}),
		...handed
	];
}

const filesOf = ({ country, tables }: HeldContribution): ImportBatch[] =>
	tables.map(({ name, sha256, rows, waiting }) => ({
		file: `${folderOf(country)}/${name}.csv`,
		table: name,
		sha256,
		read: rows,
		accepted: rows - waiting,
		rejected: waiting,
		blank: 0,
		country
	}));
