import type { Engine } from '#engine/engine.ts';
import { textOf } from './canonical.ts';

/** Columns that tell a row about a person apart. */
const telling = ['participant_id', 'person_id', 'response_id', 'business_id', 'session_id', 'a_id', 'b_id'];

/** Ids are random; shorter ones could stand in a text by chance, and are no ids. */
const shortest = 6;

/** Every text of the records that must stand in no published byte: the ids of people and of what they did, by the column they are from. */
export async function canariesIn(engine: Engine): Promise<Map<string, string>> {
	const columns = await engine.query(
		`SELECT CAST(table_name AS VARCHAR) AS t, CAST(column_name AS VARCHAR) AS c FROM information_schema.columns
		WHERE table_schema = 'main' OR table_catalog <> 'temp'`
	);
	const found = new Map<string, string>();
	for (const { t, c } of columns) {
		if (!telling.includes(String(c))) continue;
		const rows = await engine.query(
			`SELECT DISTINCT CAST(${String(c)} AS VARCHAR) AS id FROM ${String(t)} WHERE ${String(c)} IS NOT NULL`
		);
		for (const { id } of rows)
			if (String(id).length >= shortest) found.set(String(id), `${String(t)}.${String(c)}`);
	}
	return found;
}

const decodes = (path: string) => /\.(json|jsonld|csv|txt|bib|svg|html|xml|pem)$/.test(path);

/** Words of a text as an id could stand in it. */
const words = (text: string): Set<string> => new Set(text.match(/[A-Za-z0-9_-]+/g) ?? []);

/** Throws, naming the file and the column, when a file of an edition holds an id of the records. */
export function refuseCanaries(
	files: ReadonlyMap<string, Uint8Array>,
	canaries: ReadonlyMap<string, string>
): void {
	for (const [path, bytes] of files) {
		// In bytes that are no text, letters stand between others: they are read as if each byte were one.
		const text = decodes(path)
			? textOf(bytes)
			: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		for (const word of words(text)) {
			const column = canaries.get(word);
			if (column !== undefined)
				throw new Error(`invalid edition: ${path} holds an id of ${column}; nothing was written`);
		}
	}
}
