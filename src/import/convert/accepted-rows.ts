import type { Table } from '#schemas/tables/table.ts';
import type { ConvertedTable } from '../importer.ts';
import { CanonicalTable } from './canonical-table.ts';
import type { AddedUp, RecordDraft } from './record-draft.ts';
import { fault } from './cell-fault.ts';
import { KnownKeys } from './known-keys.ts';

/** Collects the rows of accepted records. A key occurs once per table. */
export class AcceptedRows {
	private readonly written = new Map<string, CanonicalTable>();
	private readonly keys = new Map<string, KnownKeys>();
	/** Sums of amounts that several records have, with the first of these records. */
	private readonly sums = new Map<string, AddedUp & { record: number; line: number }>();

	/** Positions of each table's key columns. */
	private readonly keyPositions: ReadonlyMap<string, number[]>;

	/** `records`: how many the file has; most become a row. */
	constructor(
		private readonly tables: ReadonlyMap<string, Table>,
		private readonly records: number
	) {
		this.keyPositions = new Map(
			[...tables].map(([name, { key, columns }]) => {
				const names = Object.keys(columns);
				return [name, key.map((column) => names.indexOf(column))];
			})
		);
	}

	/**
	 * Whether no earlier record has one of this record's keys; a repeated key is noted as a problem of the
	 * record.
	 */
	isNew(draft: RecordDraft): boolean {
		for (const { table, cells, keyed } of draft.rows) {
			const first = keyed ? this.keysOf(table).lineOf(cells) : undefined;
			if (first === undefined) continue;
			draft.note(fault('repeated-key', { table, first }), null, null);
			return false;
		}
		return true;
	}

	add(draft: RecordDraft): void {
		const { record, line } = draft.entry;
		for (const { table, cells } of draft.referencedRows) {
			const keys = this.keysOf(table);
			if (keys.lineOf(cells) !== undefined) continue;
			keys.add(cells, line);
			this.tableOf(table).add(cells, record, line);
		}
		for (const { table, cells, keyed } of draft.rows) {
			if (keyed) this.keysOf(table).add(cells, line);
			this.tableOf(table).add(cells, record, line);
		}
		for (const added of draft.sums) {
			const key = `${added.table} ${added.key}`;
			const known = this.sums.get(key);
			if (known) known.amount += added.amount;
			else this.sums.set(key, { ...added, record, line });
		}
	}

	/** Tables in an order in which each comes after those it refers to. */
	finish(): Map<string, ConvertedTable> {
		for (const { table, row, amount, record, line } of this.sums.values())
			this.tableOf(table).add(row(amount), record, line);
		const names = [...this.tables.keys()].filter((name) => this.written.has(name));
		return new Map(names.map((name) => [name, this.written.get(name)!.finish()]));
	}

	private keysOf(table: string): KnownKeys {
		let keys = this.keys.get(table);
		if (keys === undefined) this.keys.set(table, (keys = new KnownKeys(this.keyPositions.get(table)!)));
		return keys;
	}

	private tableOf(name: string): CanonicalTable {
		let table = this.written.get(name);
		if (table === undefined)
			this.written.set(
				name,
				(table = new CanonicalTable(Object.keys(this.tables.get(name)!.columns), this.records))
			);
		return table;
	}
}
