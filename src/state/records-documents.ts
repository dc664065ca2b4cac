import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** The documents that a records file contains about itself. */
export interface Documents {
	programme: Programme;
	catalogue: Definition[];
}

/** Loads what checks a file, before one is chosen: nothing is then asked of the site while it is open. */
export const loadChecks = () => import('./checked-documents.ts');

/** A part of the program that did not arrive is no fault of the file. */
const arrived = <T>(part: Promise<T>): Promise<T> =>
	part.catch((cause: unknown) => {
		throw new EngineFault('engine-download', 'missing program: what checks a records file', { cause });
	});

/**
 * Reads the programme and its indicators from a records file. One that somebody chose is checked, and brought up to date if
 * it was made before; `ours`, which came with the pages or was made on them, is taken as it is, so that a page need not
 * load what checks. Throws an `EngineFault` when they are missing or not ours.
 */
export async function readDocuments(engine: Engine, ours: boolean): Promise<Documents> {
	try {
		const rows = await engine.query('SELECT name, json FROM document');
		const document = (name: string): unknown => {
			const row = rows.find((one) => one['name'] === name);
			if (!row) throw new Error(`missing document: ${name}`);
			return JSON.parse(String(row['json']));
		};
		const found = { programme: document('programme'), catalogue: document('catalogue') };
		if (ours) return found as Documents;
		return (await arrived(loadChecks())).checkedDocuments(found);
	} catch (error) {
		if (error instanceof EngineFault) throw error;
		throw new EngineFault('foreign', `invalid records file: ${(error as Error).message}`, { cause: error });
	}
}
