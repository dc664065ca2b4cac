import type { Engine } from '#engine/engine.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';

/**
 * Minimum length of an id that is searched for inside longer text: ids are random. Shorter ones are searched
 * for as whole words only, and not at all where they could be plain words or numbers.
 */
const minLength = 8;
const isDistinctive = (id: string): boolean =>
	id.length >= 6 || (id.length >= 4 && /[A-Za-z]/.test(id) && /\d/.test(id));

/** Every id of the records, by the column that it comes from: none of them may occur in a published byte. */
export async function canariesIn(engine: Engine, programme: Programme): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const { name: table, columns } of contributedTables(programme))
		for (const [column, { kind }] of Object.entries(columns)) {
			if (kind !== 'id') continue;
			const rows = await engine.query(
				`SELECT DISTINCT CAST(${column} AS VARCHAR) AS id FROM ${table} WHERE ${column} IS NOT NULL`
			);
			for (const { id } of rows) if (isDistinctive(String(id))) found.set(String(id), `${table}.${column}`);
		}
	return found;
}

/**
 * Runs of the characters that ids consist of; each byte is read as one character, so that the encoding hides
 * nothing.
 */
function* runs(bytes: Uint8Array): Generator<string> {
	const text = new TextDecoder('latin1').decode(bytes);
	for (const [run] of text.matchAll(/[A-Za-z0-9_-]{4,}/g)) yield run;
}

/** Searches bytes for ids of the records; returns the columns of those found. */
export function canaryFinder(canaries: ReadonlyMap<string, string>): (bytes: Uint8Array) => string[] {
	const lengths = [...new Set([...canaries.keys()].map((id) => id.length))].filter((n) => n >= minLength);
	return (bytes) => {
		const found = new Set<string>();
		const look = (id: string) => {
			const column = canaries.get(id);
			if (column !== undefined) found.add(column);
		};
		for (const run of new Set(runs(bytes))) {
			look(run);
			for (const length of lengths)
				for (let at = 0; at + length <= run.length; at++) look(run.slice(at, at + length));
		}
		return [...found];
	};
}

/** Throws, naming the file and the column, when a file of an edition contains an id of the records. */
export function refuseCanaries(
	files: ReadonlyMap<string, Uint8Array>,
	canaries: ReadonlyMap<string, string>
): void {
	const find = canaryFinder(canaries);
	for (const [path, bytes] of files) {
		const [column] = find(bytes);
		if (column !== undefined)
			throw new Error(`invalid edition: ${path} holds an id of ${column}; nothing was written`);
	}
}
