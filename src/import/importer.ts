import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Reading, Recipe } from '#schemas/recipe.ts';
import type { Identifying } from '#privacy/identifying.ts';
import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { KnownProduct } from './convert/same-product.ts';
import type { MeetingReport } from './meeting/meeting-report.ts';
import type { Legend } from './read/legend.ts';

/** A file to import: a `File` of the browser or a file on disk. Its bytes are read piece by piece. */
export interface SourceFile {
	name: string;
	size: number;
	slice: (from: number, to: number) => Promise<Uint8Array>;
	/** The SHA-256 of all bytes in hexadecimal digits, where it can be had without having them all in memory. */
	sha256?: () => Promise<string>;
}

/**
 * Why a part of the reading was chosen: messages `import.why-<code>`. `certain` false: a person should check
 * it.
 */
export interface Reason {
	of: keyof Reading;
	code: string;
	args: Record<string, string | number>;
	certain: boolean;
}

/** The detected reading of a file, before its columns are read. */
export interface DetectedReading {
	kind: 'text' | 'workbook';
	size: number;
	sha256: string;
	/** Sheets of a workbook in order; empty for a text file. */
	sheets: { name: string; hidden: boolean; rows: number }[];
	/** The choices given, and proposals for the rest. */
	reading: Reading;
	reasons: Reason[];
	/** The first 20 lines as cells, titles and header included; `line` is the physical line. */
	preview: { line: number; cells: string[] }[];
	/** Labels of the columns under this reading: unnamed ones are "Column 4", repeated ones "id (3)". */
	header: string[];
	/** Warnings and questions about the reading itself. */
	problems: Problem[];
	/** The online meeting whose report this is; null for any other file. */
	meeting: MeetingReport | null;
	/** What lines above or below the table say of its marks. */
	legend: Legend;
}

/** What a column contains, over all its records. Samples are masked where they are direct identifiers. */
export interface ColumnProfile {
	index: number;
	name: string;
	filled: number;
	blank: number;
	/** Distinct values, counted up to 1,000; 1,001 means more. */
	distinct: number;
	/** The most frequent values with their counts, at most 60; the keys for labels of categories. */
	values: [text: string, count: number][];
	/** Up to 5 distinct values, masked. */
	samples: string[];
	/** The kind of nearly all filled values. */
	kind: 'empty' | 'integer' | 'number' | 'date' | 'flag' | 'category' | 'text';
	/** How numbers and dates are written here; null where the values do not prove it. */
	decimal: '.' | ',' | null;
	thousands: '.' | ',' | ' ' | "'" | '' | null;
	dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
	/** The first and last year of its dates that is written with four digits; left out where unknown. */
	years?: [number, number] | null;
	/** Open questions about numbers and dates. */
	doubts: { code: string; severity: 'warn' | 'question'; args: { first: string; second: string } }[];
	/** How many filled cells are none of our pseudonyms. */
	foreignIds?: number;
	/** Whether its words of eight letters are names, though pseudonyms have that form too. */
	wordsAreNames?: boolean;
	/** Personal data found in the column, by its values and its header; null for none. */
	identifying: Identifying | null;
}

/** What a file seems to contain. */
export interface Proposal {
	recipe: Recipe;
	/**
	 * For each column: how certain the target is, 0 to 1, and on what evidence (messages `import.match-<by>`).
	 */
	matches: { index: number; confidence: number; by: string }[];
	profiles: ColumnProfile[];
	/**
	 * Differences between a saved recipe and this header; empty without a saved recipe. `renamed`: a new column in place of
	 * the missing one `was`.
	 */
	differences: {
		kind: 'missing' | 'new' | 'moved' | 'renamed';
		name: string;
		index: number | null;
		was?: string;
	}[];
	/** Whether a saved recipe was applied. */
	reapplied: boolean;
	/**
	 * Questions and warnings about columns: ambiguous dates and numbers, columns without a target, personal
	 * data.
	 */
	problems: Problem[];
	/** Records in the file, blank ones included. */
	records: number;
}

/**
 * A person's decisions about the records of this file. Those about single records hold values of people and are discarded
 * after the import; `rules` correct all cells of a column that have the same text, and may be kept in its recipe.
 */
export interface Amendments {
	corrections: { record: number; columnIndex: number; value: string }[];
	rules: { columnIndex: number; from: string; to: string }[];
	skips: { record: number; reason: string }[];
	/** Records of people of their own, though each shares an address or a telephone with another person. */
	apart?: number[];
}

/** What is known before the import. */
export interface Context {
	programme: Programme;
	/** Code of the importing partner's country; null: only the countries that the file names. */
	country: string | null;
	/** Makes pseudonyms with the key opened for this visit; null: files about people cannot be converted. */
	pseudonyms: Pseudonyms | null;
	/**
	 * Keyed tokens of names, addresses and so on, with the id that the person already has here; the empty text
	 * where several people share it. Null: the participants are unknown, and the ingest checks references
	 * later.
	 */
	links: ReadonlyMap<string, string> | null;
	/** Sessions accepted already, to which the columns of an attendance sheet can belong. */
	sessions: {
		session_id: string;
		country: string | null;
		session_type: string;
		planned_on: string | null;
		held_on: string | null;
	}[];
	/** Products accepted already, whoever made them; left out where none are known. */
	products?: readonly KnownProduct[] | undefined;
	/** Kinds of events that the whole programme has together, and no country for itself; left out where none is known to be. */
	jointEvents?: readonly string[];
}

/** Canonical rows of one table, as bytes: a million rows pass from a worker to the page without a pause. */
export interface ConvertedTable {
	rows: number;
	/** UTF-8, separated by commas, the table's columns in order as header: what the ingest reads unchanged. */
	csv: Uint8Array<ArrayBuffer>;
	/** For each row, its record in the file and the line on which that record starts. */
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
	/** Counts by code and severity, over all problems. */
	counts: { code: string; severity: Problem['severity']; count: number }[];
	/** By table, of accepted records only: canonical values, and pseudonyms instead of identifiers. */
	tables: Map<string, ConvertedTable>;
	/** Known people whom rejected records name: a full list that names them has not dropped them. */
	stillNamed?: ReadonlySet<string>;
	/** New keyed tokens, stored with the records on this device and nowhere else. */
	links: Map<string, string>;
}

/** Progress, 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * The import of one file, in steps that can be repeated with other choices. The same interface works directly
 * in Node and through a worker in the browser. An unreadable file rejects with a `Refusal`; an aborted signal
 * with its reason.
 */
export interface Importer {
	look(choices: Partial<Reading>, signal?: AbortSignal): Promise<DetectedReading>;
	/**
	 * Reads every record once. `recipes` are the saved ones; one that fits the header is applied. `table`
	 * forces the table. `sessions`: those accepted already, with which columns without a day or kind are matched.
	 */
	propose(
		reading: Reading,
		wanted: { recipes: Recipe[]; table: string | null; sessions?: Context['sessions'] },
		onProgress?: OnProgress,
		signal?: AbortSignal
	): Promise<Proposal>;
	convert(
		recipe: Recipe,
		amendments: Amendments,
		context: Context,
		onProgress?: OnProgress,
		signal?: AbortSignal
	): Promise<Outcome>;
	/** Records of the file as written, direct identifiers masked, to show a problem in its place. */
	excerpt(reading: Reading, records: number[]): Promise<{ record: number; line: number; cells: string[] }[]>;
	close(): void;
}
