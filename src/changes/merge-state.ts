import type { Engine, FillableEngine } from '#engine/engine.ts';
import { fillFiles, fillFrame, fillTable, type Batch } from '#engine/load-tables.ts';
import { lock } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';
import { forget } from '#indicators/connection-cache.ts';
import { fallenKeys, rawColumn } from '#rules/staged.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { CanonicalRow } from './canonical-rows.ts';

/** The lines of each table that was delivered, if only its header. */
export type MergeState = ReadonlyMap<string, string>;

/** A key that was rejected, and the line of the file on which it stood. */
export interface FallenKey {
	table: string;
	key: string;
	line: number;
}

export const stateOf = (
	rows: Iterable<readonly [table: string, rows: readonly CanonicalRow[]]>
): MergeState => new Map([...rows].map(([table, of]) => [table, of.map(({ text }) => `${text}\n`).join('')]));

/** Tables that are not the same in two states. */
export const moved = (tables: readonly Table[], before: MergeState, after: MergeState): Set<string> =>
	new Set(tables.map(({ name }) => name).filter((name) => before.get(name) !== after.get(name)));

const delivery = (table: string): Batch => ({
	file: `${table}.csv`,
	table,
	sha256: '',
	read: 0,
	accepted: 0,
	rejected: 0,
	blank: 0
});

/** Answers kept of each question: those before and after an import. */
const remembered = 2;

/**
 * One engine that holds one state of the records after another. What is asked says which tables it reads: only those are
 * loaded, only when they are others than before, and the same question of the same rows is not asked twice.
 */
export class MergeStage {
	#state: MergeState = new Map();
	#fallen = '';
	#loading: Promise<unknown> = Promise.resolve();
	readonly #loaded = new Map<string, string>();
	readonly #answers = new Map<string, { of: (string | undefined)[]; answer: unknown }[]>();

	private constructor(
		private readonly engine: FillableEngine,
		readonly tables: readonly Table[]
	) {}

	/** Takes an empty engine, which is the stage's from now on. */
	static async on(
		engine: FillableEngine,
		{ programme, catalogue }: { programme: Programme; catalogue: readonly Definition[] }
	): Promise<MergeStage> {
		const tables = contributedTables(programme);
		await fillFrame(engine, { programme, catalogue });
		const raw = tables.map(({ name }) => `ALTER TABLE ${name} ADD COLUMN ${rawColumn}`);
		await engine.run([...raw, fallenKeys, lock].join(';\n'));
		return new MergeStage(engine, tables);
	}

	/** From now on questions are about these rows. */
	async hold(state: MergeState): Promise<void> {
		const same = (name: string) => state.get(name) === this.#state.get(name);
		if (this.tables.every(({ name }) => same(name))) return;
		await forget(this.engine);
		this.#state = state;
		await fillFiles(this.engine, [...state.keys()].map(delivery));
	}

	/** Says which keys were rejected, in place of what was said before. */
	async reject(keys: readonly FallenKey[]): Promise<void> {
		const rows = keys.map(({ table, key, line }) => `(${quote(table)}, ${quote(key)}, '${line}')`).join(', ');
		if (rows === this.#fallen) return;
		this.#fallen = rows;
		await this.engine.run('DELETE FROM memory.fallen_key');
		if (rows !== '') await this.engine.run(`INSERT INTO memory.fallen_key VALUES ${rows}`);
	}

	/** Asks a question that reads these tables. */
	async ask<T>(reads: ReadonlySet<string>, question: (engine: Engine) => Promise<T>): Promise<T> {
		const loading = this.#loading.then(() => this.#load(reads));
		this.#loading = loading.catch(() => undefined);
		await loading;
		return question(this.engine);
	}

	/** Asks a question of nothing but the rows; what was answered about the same ones is answered from memory. */
	async askOnce<T>(
		name: string,
		reads: ReadonlySet<string>,
		question: (engine: Engine) => Promise<T>
	): Promise<T> {
		const of = [...reads].map((table) => this.#state.get(table));
		const earlier = this.#answers.get(name) ?? [];
		const known = earlier.find((one) => one.of.every((lines, i) => lines === of[i]));
		const now = known ?? { of, answer: await this.ask(reads, question) };
		this.#answers.set(name, [now, ...earlier.filter((one) => one !== known)].slice(0, remembered));
		return now.answer as T;
	}

	async #load(reads: ReadonlySet<string>): Promise<void> {
		for (const table of this.tables) {
			const lines = this.#state.get(table.name) ?? '';
			const loaded = this.#loaded.get(table.name);
			if (!reads.has(table.name) || lines === (loaded ?? '')) continue;
			// Made anew, because row ids go on counting after rows were deleted.
			if (loaded !== undefined)
				await this.engine.run(`CREATE OR REPLACE TABLE ${table.name} AS SELECT * FROM ${table.name} LIMIT 0`);
			const csv = `${Object.keys(table.columns).join(',')}\n${lines}`;
			if (lines !== '') await fillTable(this.engine, table, new TextEncoder().encode(csv));
			this.#loaded.set(table.name, lines);
		}
	}
}
