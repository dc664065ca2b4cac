import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { sha256OfText } from '#storage/sha256.ts';

/**
 * Hash of what a programme asks for: its tables, with their columns and codes. The same for programmes that differ in their plan alone,
 * and without the columns that tables have only since.
 */
export const tablesAsked = (programme: Programme): Promise<string> =>
	sha256OfText(
		JSON.stringify(
			contributedTables(programme).map(({ later = [], columns, ...table }) => ({
				...table,
				columns: Object.fromEntries(Object.entries(columns).filter(([name]) => !later.includes(name)))
			}))
		)
	);
