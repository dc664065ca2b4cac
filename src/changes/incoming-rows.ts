import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Problem } from '#schemas/problem.ts';
import { rowsByTable, type RowsByTable } from './table-changes.ts';
import { rowCell, type CanonicalRow } from './canonical-rows.ts';
import { eventColumn } from './event-column.ts';

/** The rows of an incoming table: canonical CSV, and for each row the record and the line of the file. */
export interface IncomingTable {
	csv: Uint8Array;
	records: Uint32Array;
	lines: Uint32Array;
}

type Place = Pick<Problem, 'sheet' | 'line' | 'record' | 'columnIndex' | 'column'>;

/** The rows of an import, and where in the file they come from. */
export class Incoming {
	readonly rowsByTable: RowsByTable;
	readonly #byKey = new Map<string, { table: string; place: number }>();

	constructor(
		private readonly files: ReadonlyMap<string, IncomingTable>,
		private readonly recipe: Recipe,
		programme: Programme
	) {
		const csvs = new Map([...files].map(([name, { csv }]) => [name, csv]));
		this.rowsByTable = rowsByTable(programme, csvs, recipe.name);
		for (const [table, rows] of this.rowsByTable)
			for (const { key, place } of rows)
				for (const name of [key, key.split('/')[0]!]) {
					const id = `${table} ${name}`;
					if (!this.#byKey.has(id)) this.#byKey.set(id, { table, place: place! });
				}
	}

	rows = (table: string): readonly CanonicalRow[] => this.rowsByTable.get(table) ?? [];
	record = (table: string, place: number): number => this.files.get(table)!.records[place]!;
	line = (table: string, place: number): number => this.files.get(table)!.lines[place]!;
	/** The first row with a key, or with a key that begins with it. */
	find = (table: string, key: string) => this.#byKey.get(`${table} ${key}`) ?? null;

	/** The column of an event, which is no line of an attendance sheet; null where the key is not that of such an event. */
	whereEvent(tableName: string, key: string, programme: Programme): Place | null {
		if (tableName !== 'session' || this.recipe.shape !== 'attendance') return null;
		const table = contributedTables(programme).find(({ name }) => name === tableName)!;
		const place = this.find(tableName, key)?.place;
		const row = place === undefined ? undefined : this.rows(tableName)[place];
		const cell = (name: string) => (row ? rowCell(table, name, row) : '');
		const column = eventColumn(this.recipe, key, cell('session_type'), cell('held_on'));
		const { sheet } = this.recipe.reading;
		return column && { sheet, line: null, record: null, columnIndex: column.index, column: column.name };
	}

	/** Record, line and column of a cell in the file; null where the file has none. */
	where(tableName: string, place: number | null, column: string | null, programme: Programme): Place {
		const { sheet } = this.recipe.reading;
		if (place === null) return { sheet, line: null, record: null, columnIndex: null, column: null };
		const table = contributedTables(programme).find(({ name }) => name === tableName)!;
		const row = this.rows(tableName)[place]!;
		const targets = [`${tableName}.${column ?? ''}`];
		if (tableName === 'survey_response') targets.push(`item.${rowCell(table, 'item_code', row)}`);
		if (tableName === 'course_progress')
			targets.push(`module.${rowCell(table, 'module_no', row)}.${column ?? ''}`);
		const found = this.recipe.columns.find(({ target }) => target !== null && targets.includes(target));
		return {
			sheet,
			line: this.line(tableName, place),
			record: this.record(tableName, place),
			columnIndex: found?.index ?? null,
			column: found?.name ?? null
		};
	}
}
