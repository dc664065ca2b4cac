import type { Row } from '#engine/engine.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { QuestionHeld } from '../questions-held.ts';

/** Raised when a cube is written in another way, or other queries are kept with it; a cube of another format is not read. */
export const cubeFormat = 3;

/** A column of numbers; one number where all are equal, and null where there is none. */
export type PackedColumn = number | (number | null)[];

/** A coded column: its values, and the place of its codes in the list of columns. */
export interface PackedCodes {
	values: string[];
	codes: number;
}

/** A table of units. Its columns are places in the list of columns, as many tables share theirs. */
export interface CubeTable {
	/** The definition whose units they are; null for all participants. */
	of: string | null;
	/** The countries that delivered what it counts. */
	covered: string[];
	dims: string[];
	hasReasons: boolean;
	rows: number;
	n: number;
	value: number;
	coded: Record<string, PackedCodes>;
	day?: number;
	before?: number;
	after?: number;
	member?: number;
	cluster?: number;
	/** The ties, where units are ties: their two ends, their days, and the country of each participant. */
	ties?: { count: number; people: number; a: number; b: number; day: number; countryOf: number };
}

/**
 * The tallies of every figure of some records: for each definition, how many units there are of each combination of groups, day and
 * value. It answers every breakdown and selection as the records do, without an engine, and is some twenty kilobytes for a hundred
 * people. So fine a cube is as good as the rows: it goes where they may go, and nowhere else.
 */
export interface Cube {
	format: number;
	/** What it was made from, and by which definitions; see `definitions-key.ts`. */
	definitions: string;
	matrix: Delivery[];
	questions: QuestionHeld[];
	/** The countries that fill a column, by `table.column`. */
	filled: Record<string, string[]>;
	columns: PackedColumn[];
	tables: CubeTable[];
	/** Rows of queries that pages ask before there is an engine, by their SQL. */
	answers: Record<string, Row[]>;
}
