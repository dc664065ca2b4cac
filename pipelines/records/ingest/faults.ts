import { createRejectedKeys } from '#rules/rule-inputs.ts';
import type { Database } from './database.ts';

/** What is wrong with a file, a line or a cell, and what to do: one line of `rejected.csv`. */
export interface RejectedFault {
	/** Number of the file among those delivered. */
	file: number;
	line: number | null;
	column: string | null;
	code: string;
	value: string;
	message: string;
	fix: string;
}

/** A fault before it is known where it stands. */
export type Words = Omit<RejectedFault, 'file' | 'line'>;

/**
 * Tables in memory: the files, with the row ids that each one's rows got in its table; what was found wrong; and the keys
 * of rows that were rejected, so that a row which refers to one can be told so.
 */
export const faultTables: readonly string[] = [
	`CREATE TABLE memory.delivered (file BIGINT, name VARCHAR, table_name VARCHAR, first BIGINT, next BIGINT)`,
	`CREATE TABLE memory.fault (file BIGINT, line BIGINT, place BIGINT, "column" VARCHAR, code VARCHAR, value VARCHAR,
		message VARCHAR, fix VARCHAR, table_name VARCHAR, row BIGINT)`,
	createRejectedKeys
];

const batch = 2_000;

/** Takes faults one by one and writes them in batches. `flush` before asking the table. */
export class FaultLog {
	#rows: (string | number | null)[][] = [];

	constructor(readonly database: Database) {}

	/** Whether so many wait that a flush is due. */
	get full(): boolean {
		return this.#rows.length >= batch;
	}

	add({ file, line, column, code, value, message, fix }: RejectedFault): void {
		this.#rows.push([file, line, 0, column, code, value, message, fix, null, null]);
	}

	async flush(): Promise<void> {
		const rows = this.#rows;
		this.#rows = [];
		if (rows.length > 0) await this.database.append('fault', rows);
	}
}
