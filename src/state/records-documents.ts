import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import { parse } from '#schemas/explain.ts';
import { catalogue, type Definition } from '#schemas/indicator.ts';
import { programme, type Programme } from '#schemas/programme.ts';

/** The documents that a records file contains about itself. */
export interface Documents {
	programme: Programme;
	catalogue: Definition[];
}

/**
 * Reads the programme and its indicators from a records file. Throws an `EngineFault` when they are missing
 * or not ours.
 */
export async function readDocuments(engine: Engine): Promise<Documents> {
	try {
		const rows = await engine.query('SELECT name, json FROM document');
		const document = (name: string): unknown => {
			const row = rows.find((one) => one['name'] === name);
			if (!row) throw new Error(`missing document: ${name}`);
			return JSON.parse(String(row['json']));
		};
		return {
			programme: parse(programme, document('programme'), 'programme'),
			catalogue: parse(catalogue, document('catalogue'), 'catalogue')
		};
	} catch (error) {
		if (error instanceof EngineFault) throw error;
		throw new EngineFault('foreign', `invalid records file: ${(error as Error).message}`, { cause: error });
	}
}
