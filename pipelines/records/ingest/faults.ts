import { createRejectedKeys } from '#rules/rule-inputs.ts';
import type { Database } from './open-records-database.ts';

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

/** A fault whose file and line are not known yet. */
export type UnplacedFault = Omit<RejectedFault, 'file' | 'line'>;

/**
 * Tables in memory: the delivered files, with the range of row ids that their rows got in their table; the faults; and the
 * keys of rejected rows, so that the fault of a row which refers to one can say so.
 */
export const faultTables: readonly string[] = [
	`CREATE TABLE memory.delivered (file BIGINT, name VARCHAR, table_name VARCHAR, first BIGINT, next BIGINT)`,
	`CREATE TABLE memory.fault (file BIGINT, line BIGINT, place BIGINT, "column" VARCHAR, code VARCHAR, value VARCHAR,
		message VARCHAR, fix VARCHAR, table_name VARCHAR, row BIGINT)`,
	createRejectedKeys
];

const batchRows = 2_000;

/** Collects faults and writes them in batches. Call `flush` before reading the table. */
export class FaultLog {
	#rows: (string | number | null)[][] = [];

	constructor(readonly database: Database) {}

	/** Whether a batch is complete and should be flushed. */
	get full(): boolean {
		return this.#rows.length >= batchRows;
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
