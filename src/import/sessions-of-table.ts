import { readTable, recordsIn } from '#tables/csv-reader.ts';
import type { Context } from './importer.ts';

/** The sessions of a canonical table, as an import needs them. */
export const sessionsOfTable = (csv: Uint8Array | undefined): Context['sessions'] =>
	csv === undefined
		? []
		: recordsIn(readTable(csv)).map(
				({ session_id = '', country = '', session_type = '', planned_on = '', held_on = '' }) => ({
					session_id,
					country: country || null,
					session_type,
					planned_on: planned_on || null,
					held_on: held_on || null
				})
			);
