import { masked } from '#privacy/masked.ts';
import type { Problem } from '#schemas/problem.ts';
import { dayShape } from '../values/date-shape.ts';
import type { CellFault } from './cell-fault.ts';

/** One record to convert, with corrections applied. */
export interface Entry {
	record: number;
	line: number;
	cells: readonly string[];
	/** As in the record, where nothing of it was corrected. */
	textNumbers?: readonly number[] | undefined;
}

/** The column of a fault; `index` is null for a constant of the recipe. */
export interface RecordPlace {
	index: number | null;
	name: string;
}

/** An amount that is added to those of other records with the same key, and the row for their sum. */
export interface AddedUp {
	table: string;
	key: string;
	amount: number;
	row: (sum: number) => string[];
}

/** The rows and problems of one record, before it is accepted or rejected as a whole. */
export class RecordDraft {
	entry: Entry = { record: 0, line: 0, cells: [] };
	problems: Problem[] = [];
	/** Whether a problem rejects the record. */
	rejected = false;
	rows: { table: string; cells: string[]; keyed: boolean }[] = [];
	/** Rows that several records may share: people and sessions that a record refers to. */
	referencedRows: { table: string; cells: string[] }[] = [];
	sums: AddedUp[] = [];
	links: [token: string, id: string][] = [];
	/** Whether somebody said that it is of a person of its own, though it shares an address with another one. */
	apart = false;

	/** `shown`: by column index, how the values of a column of identifiers are shown. */
	constructor(
		private readonly sheet: string | null,
		private readonly shown: ReadonlyMap<number, (text: string) => string>
	) {}

	begin(entry: Entry, apart = false): void {
		this.entry = entry;
		this.apart = apart;
		this.rejected = false;
		if (this.problems.length > 0) this.problems = [];
		if (this.rows.length > 0) this.rows = [];
		if (this.referencedRows.length > 0) this.referencedRows = [];
		if (this.sums.length > 0) this.sums = [];
		if (this.links.length > 0) this.links = [];
	}

	/** Notes a problem of this record; `text` is the value as written. */
	note(
		found: CellFault,
		place: RecordPlace | null,
		text: string | null,
		severity: 'row' | 'warn' = 'row'
	): void {
		if (severity === 'row') this.rejected = true;
		this.problems.push({
			code: found.code,
			severity,
			sheet: this.sheet,
			line: this.entry.line,
			record: this.entry.record,
			columnIndex: place?.index ?? null,
			column: place?.name ?? null,
			value: text === null ? null : (this.shown.get(place?.index ?? -1) ?? maskedValue)(text).slice(0, 200),
			args: found.args
		});
	}

	/** Adds a row; `keyed` is false where it shares the key of another row of the record. */
	addRow(table: string, cells: string[], keyed = true): void {
		this.rows.push({ table, cells, keyed });
	}

	/** Adds an amount to a row that several records share. */
	addUp(amount: AddedUp): void {
		this.sums.push(amount);
	}
}

/**
 * A value as a problem may show it, identifiers masked. An impossible date can look like a phone number, but
 * is shown.
 */
function maskedValue(text: string): string {
	if (dayShape(text) !== null) return text;
	return masked(text.slice(0, 400));
}

/** Turns the entry of a draft into rows and problems; synchronous where no id has to be derived. */
export type RecordConverter = (draft: RecordDraft) => Promise<void> | undefined;
