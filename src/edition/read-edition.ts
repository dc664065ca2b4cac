import type { z } from 'zod';
import {
	editionCells,
	editionEvents,
	editionHead,
	editionManifest,
	editionProducts,
	editionTables
} from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import { catalogue } from '#schemas/indicator.ts';
import { programme } from '#schemas/programme.ts';
import { textOf } from './canonical.ts';
import type { PublishedEdition } from './draft.ts';
import { hashOf } from './hash.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** JSON has no use for this key, and programs differ in what they make of it. */
function refuseProto(key: string, value: unknown): unknown {
	if (key === '__proto__') throw new Error('invalid key: __proto__');
	return value;
}

/**
 * A file of an edition, checked. Throws, naming the file, when it is missing, not JSON, holds a key `__proto__`, or
 * does not match its schema.
 */
export function readPart<S extends z.ZodType>(files: Files, path: string, schema: S): z.infer<S> {
	const bytes = files.get(path);
	if (!bytes) throw new Error(`missing file: ${path}; this is no edition, or not the whole of it`);
	let value: unknown;
	try {
		value = JSON.parse(textOf(bytes), refuseProto);
	} catch (cause) {
		throw new Error(`invalid file: ${path} is not JSON as editions hold it`, { cause });
	}
	return parse(schema, value, path);
}

/** An edition from its files. Whether they are as they were signed is another question: see `verified`. */
export function readEdition(files: Files): PublishedEdition {
	const { edition, cells } = readPart(files, 'cells.json', editionCells);
	const head = readPart(files, 'edition.json', editionHead);
	if (edition !== head.name)
		throw new Error(`invalid file: cells.json is of edition ${edition}, not of ${head.name}`);
	return {
		head,
		programme: readPart(files, 'programme.json', programme),
		catalogue: readPart(files, 'catalogue.json', catalogue),
		cells,
		tables: readPart(files, 'tables.json', editionTables),
		...(files.has('events.json') ? { events: readPart(files, 'events.json', editionEvents) } : {}),
		...(files.has('products.json') ? { products: readPart(files, 'products.json', editionProducts) } : {}),
		manifest: readPart(files, 'manifest.json', editionManifest),
		manifestHash: hashOf(files.get('manifest.json')!)
	};
}
