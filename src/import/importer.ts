import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Reading, Recipe } from '#schemas/recipe.ts';
import type { Identifying } from '#privacy/identifying.ts';
import type { Pseudonyms } from '#privacy/pseudonyms.ts';

/** A file to import: a `File` of the browser, or a file of the disk. Its bytes are read piece by piece. */
export interface SourceFile {
	name: string;
	size: number;
	slice: (from: number, to: number) => Promise<Uint8Array>;
}

/** Why a part of the reading is what it is: messages `import.why-<code>`. `certain` false: look at it. */
export interface Reason {
	of: keyof Reading;
	code: string;
	args: Record<string, string | number>;
	certain: boolean;
}

/** A file that was looked at. */
export interface Looked {
	kind: 'text' | 'workbook';
	size: number;
	sha256: string;
	/** Sheets of a workbook in their order; none in a text file. */
	sheets: { name: string; hidden: boolean; rows: number }[];
	/** The reading that was asked for, and the rest proposed. */
	reading: Reading;
	reasons: Reason[];
	/** The first 20 lines of cells as they stand in the file, titles and header included; `line` is physical. */
	preview: { line: number; cells: string[] }[];
	/** Labels of the columns under this reading: unnamed ones are "Column 4", repeated ones "id (3)". */
	header: string[];
	/** Warnings and questions about the reading itself. */
	problems: Problem[];
}

/** What a column holds, over all its records. Samples are masked where they hold direct identifiers. */
export interface ColumnProfile {
	index: number;
	name: string;
	filled: number;
	blank: number;
	/** Different values, counted up to 1,000; `distinct` 1,001 means more. */
	distinct: number;
	/** The most frequent values with their counts, at most 60; the keys to labels of categories. */
	values: [text: string, count: number][];
	/** Up to 5 different values, masked. */
	samples: string[];
	/** What the values look like: one kind only if almost all filled values agree. */
	kind: 'empty' | 'integer' | 'number' | 'date' | 'flag' | 'category' | 'text';
	/** How numbers and days are written here; null where the values do not prove it. */
	decimal: '.' | ',' | null;
	thousands: '.' | ',' | ' ' | "'" | '' | null;
	dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
	/** What the values leave open about numbers and days. */
	doubts: { code: string; severity: 'warn' | 'question'; args: { first: string; second: string } }[];
	/** Personal data found in the column, by its values and its header; null: none. */
	identifying: Identifying | null;
}

/** What a file seems to be. */
export interface Proposal {
	recipe: Recipe;
	/** For each column: 0 to 1, how sure the target is, and what it rests on (messages `import.match-<by>`). */
	matches: { index: number; confidence: number; by: string }[];
	profiles: ColumnProfile[];
	/** What a saved recipe expected and this header does not show, or shows anew; empty without a saved recipe. */
	differences: { kind: 'missing' | 'new' | 'moved'; name: string; index: number | null }[];
	/** Questions and warnings about columns: ambiguous days and numbers, columns left out, personal data. */
	problems: Problem[];
	/** Records in the file, blank ones included. */
	records: number;
}

/** What a person decided about single records of this file. It holds values, and is gone when the import is done. */
export interface Amendments {
	corrections: { record: number; columnIndex: number; value: string }[];
	skips: { record: number; reason: string }[];
}

/** What is known before the import. */
export interface Context {
	programme: Programme;
	/** Code of the importing partner's country; null: only what the file says itself. */
	country: string | null;
	/** Makes pseudonyms with the key of this visit; null: files with people in them cannot be converted. */
	pseudonyms: Pseudonyms | null;
	/**
	 * Keyed tokens of names, addresses and so on, to the id that the person already has here; the empty text where several
	 * people have it. Null: nobody knows who takes part, and the ingest looks at references later.
	 */
	links: ReadonlyMap<string, string> | null;
	/** Sessions that are accepted already, to which the columns of an attendance sheet can belong. */
	sessions: {
		session_id: string;
		country: string | null;
		session_type: string;
		planned_on: string;
		held_on: string | null;
	}[];
}

/** Canonical rows of one table: bytes, so that a million of them pass from a worker to the page without a pause. */
export interface ConvertedTable {
	rows: number;
	/** UTF-8, commas, the table's columns in its order as header: what an ingest reads as it is. */
	csv: Uint8Array<ArrayBuffer>;
	/** For each row, the record of the file that it comes from, and the line on which that starts. */
	records: Uint32Array<ArrayBuffer>;
	lines: Uint32Array<ArrayBuffer>;
}

/** The result of an import before it is accepted. `read = accepted + rejected + blank + skipped`, in records of the file. */
export interface Outcome {
	sha256: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
	skipped: number;
	/** In the order of the file, the first 20,000. */
	problems: Problem[];
	/** How many there are of each code and severity, all counted. */
	counts: { code: string; severity: Problem['severity']; count: number }[];
	/** By table, only of accepted records; canonical values, pseudonyms only. */
	tables: Map<string, ConvertedTable>;
	/** New keyed tokens, to be kept beside the records on this device and nowhere else. */
	links: Map<string, string>;
}

/** How far the work is, 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * One import of one file, in steps that can be taken again with other choices. The same interface works directly in Node
 * and through a worker in the browser. A file that cannot be read rejects with a `Refusal`; an aborted signal with its reason.
 */
export interface Importer {
	look(choices: Partial<Reading>, signal?: AbortSignal): Promise<Looked>;
	/** Reads every record once. `recipes` are those saved; one of the same header is applied. `table` forces the table. */
	propose(
		reading: Reading,
		wanted: { recipes: Recipe[]; table: string | null },
		onProgress?: OnProgress,
		signal?: AbortSignal
	): Promise<Proposal>;
	/** Reads every record again and converts it. */
	convert(
		recipe: Recipe,
		amendments: Amendments,
		context: Context,
		onProgress?: OnProgress,
		signal?: AbortSignal
	): Promise<Outcome>;
	/** Lines of the file as they stand there, direct identifiers masked, to look at a problem in its place. */
	excerpt(reading: Reading, records: number[]): Promise<{ record: number; line: number; cells: string[] }[]>;
	close(): void;
}
