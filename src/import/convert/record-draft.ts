import { masked } from '#privacy/masked.ts';
import type { Problem } from '#schemas/problem.ts';
import { dayShape } from '../values/date-shape.ts';
import type { CellFault } from './fault.ts';

/** One record to convert: its cells with the corrections made to them. */
export interface Entry {
	record: number;
	line: number;
	cells: readonly string[];
}

/** The column a fault stands in; index null where it is a constant of the recipe. */
export interface RecordPlace {
	index: number | null;
	name: string;
}

/** What becomes of one record, until it is known whether it is accepted whole. */
export class RecordDraft {
	entry: Entry = { record: 0, line: 0, cells: [] };
	problems: Problem[] = [];
	/** Whether any problem costs the record. */
	broken = false;
	rows: { table: string; cells: string[]; keyed: boolean }[] = [];
	/** Rows that several records may ask for: people and sessions that a record refers to. */
	beside: { table: string; cells: string[] }[] = [];
	links: [token: string, id: string][] = [];

	/** `hidden`: what stands for any value of a column of direct identifiers. */
	constructor(
		private readonly sheet: string | null,
		private readonly hidden: ReadonlyMap<number, string>
	) {}

	begin(entry: Entry): void {
		this.entry = entry;
		this.broken = false;
		if (this.problems.length > 0) this.problems = [];
		if (this.rows.length > 0) this.rows = [];
		if (this.beside.length > 0) this.beside = [];
		if (this.links.length > 0) this.links = [];
	}

	/** Notes a problem of this record; `text` is what stands there. */
	note(
		found: CellFault,
		place: RecordPlace | null,
		text: string | null,
		severity: 'row' | 'warn' = 'row'
	): void {
		if (severity === 'row') this.broken = true;
		this.problems.push({
			code: found.code,
			severity,
			sheet: this.sheet,
			line: this.entry.line,
			record: this.entry.record,
			columnIndex: place?.index ?? null,
			column: place?.name ?? null,
			value: text === null ? null : (this.hidden.get(place?.index ?? -1) ?? shown(text)),
			args: found.args
		});
	}

	/** A row of the record's own; `keyed` false where its key is that of another row of the record. */
	put(table: string, cells: string[], keyed = true): void {
		this.rows.push({ table, cells, keyed });
	}
}

/** A value as a problem may show it. A day that does not exist has the look of a phone number, and is none. */
function shown(text: string): string {
	if (dayShape(text) !== null) return text;
	return masked(text.slice(0, 400)).slice(0, 200);
}
