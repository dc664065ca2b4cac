import type { Table } from '#schemas/tables/table.ts';
import type { ConvertedTable } from '../importer.ts';
import { CanonicalTable } from './canonical-table.ts';
import type { RecordDraft } from './record-draft.ts';
import { fault } from './fault.ts';

/** Takes the rows of records that are accepted whole; no key comes twice. */
export class AcceptedRows {
	private readonly written = new Map<string, CanonicalTable>();
	private readonly keys = new Map<string, Map<string, number>>();

	/** Where the key of each table stands. */
	private readonly places: ReadonlyMap<string, number[]>;

	constructor(private readonly tables: ReadonlyMap<string, Table>) {
		this.places = new Map(
			[...tables].map(([name, { key, columns }]) => {
				const names = Object.keys(columns);
				return [name, key.map((column) => names.indexOf(column))];
			})
		);
	}

	/** Whether the record is free of keys that an earlier record has; those that it has are noted. */
	isNew(draft: RecordDraft): boolean {
		for (const { table, cells, keyed } of draft.rows) {
			const first = keyed ? this.keysOf(table).get(this.keyOf(table, cells)) : undefined;
			if (first === undefined) continue;
			draft.note(fault('repeated-key', { table, first }), null, null);
			return false;
		}
		return true;
	}

	take(draft: RecordDraft): void {
		const { record, line } = draft.entry;
		for (const { table, cells } of draft.beside) {
			const keys = this.keysOf(table);
			const key = this.keyOf(table, cells);
			if (keys.has(key)) continue;
			keys.set(key, line);
			this.tableOf(table).add(cells, record, line);
		}
		for (const { table, cells, keyed } of draft.rows) {
			if (keyed) this.keysOf(table).set(alone(this.keyOf(table, cells)), line);
			this.tableOf(table).add(cells, record, line);
		}
	}

	/** In the order in which tables refer to one another. */
	finish(): Map<string, ConvertedTable> {
		const names = [...this.tables.keys()].filter((name) => this.written.has(name));
		return new Map(names.map((name) => [name, this.written.get(name)!.finish()]));
	}

	private keyOf(table: string, cells: readonly string[]): string {
		const places = this.places.get(table)!;
		if (places.length === 1) return cells[places[0]!]!;
		let key = '';
		for (const place of places) key += `${cells[place]!} `;
		return key;
	}

	private keysOf(table: string): Map<string, number> {
		let keys = this.keys.get(table);
		if (keys === undefined) this.keys.set(table, (keys = new Map<string, number>()));
		return keys;
	}

	private tableOf(name: string): CanonicalTable {
		let table = this.written.get(name);
		if (table === undefined)
			this.written.set(name, (table = new CanonicalTable(Object.keys(this.tables.get(name)!.columns))));
		return table;
	}
}

/** A key without the piece of the file that it was cut from, which would stay in memory with it. */
const alone = (key: string): string => (key.length < 13 ? key : ` ${key}`.slice(1));
