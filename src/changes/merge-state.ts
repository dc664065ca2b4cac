import type { Engine, FillableEngine } from '#engine/engine.ts';
import {
	fillImportBatches,
	createProgrammeTables,
	fillTable,
	type ImportBatch
} from '#engine/load-tables.ts';
import { lockConfiguration } from '#engine/engine-settings.ts';
import { quote } from '#engine/sql-literal.ts';
import { clearCache, clearDeliveries } from '#indicators/connection-cache.ts';
import { createRejectedKeys, rawColumn } from '#rules/rule-inputs.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { CanonicalRow } from './canonical-rows.ts';

/** The lines of each table that was delivered, if only as a header; the bytes of one that is as it is stored. */
export type MergeState = ReadonlyMap<string, string | Uint8Array>;

/** A rejected key, and its line in the file. */
export interface RejectedKey {
	table: string;
	key: string;
	line: number;
}

export const linesOf = (rows: readonly CanonicalRow[]): string =>
	rows.map(({ text }) => `${text}\n`).join('');

/** Whether there is a row: bytes begin with the header, lines do not. */
const hasRows = (lines: string | Uint8Array): boolean =>
	typeof lines === 'string' ? lines !== '' : lines.indexOf(newLine) < lines.lastIndexOf(newLine);

const newLine = 10;

/** A table without rows tells something else than one with some, however many: of a list with some it is asked what it leaves open. */
const delivery = (table: string, lines: string | Uint8Array): ImportBatch => ({
	file: `${table}.csv`,
	table,
	sha256: '',
	read: hasRows(lines) ? 1 : 0,
	accepted: hasRows(lines) ? 1 : 0,
	rejected: 0,
	blank: 0,
	country: null
});

/** Answers cached for each question: those before and after an import. */
const cachedAnswers = 2;

/**
 * An engine with one state of the records at a time. A question names the tables it reads: only those are
 * loaded, only when they changed, and the same question about the same rows is answered once.
 */
export class MergeEngine {
	#state: MergeState = new Map();
	#rejected = '';
	#loading: Promise<unknown> = Promise.resolve();
	readonly #loaded = new Map<string, string | Uint8Array>();
	readonly #answers = new Map<string, { of: (string | Uint8Array | undefined)[]; answer: unknown }[]>();

	private constructor(
		private readonly engine: FillableEngine,
		readonly tables: readonly Table[]
	) {}

	/** Takes over an empty engine. */
	static async create(
		engine: FillableEngine,
		{ programme, catalogue }: { programme: Programme; catalogue: readonly Definition[] }
	): Promise<MergeEngine> {
		const tables = contributedTables(programme);
		await createProgrammeTables(engine, { programme, catalogue });
		const raw = tables.map(({ name }) => `ALTER TABLE ${name} ADD COLUMN ${rawColumn}`);
		await engine.run([...raw, createRejectedKeys, lockConfiguration].join(';\n'));
		return new MergeEngine(engine, tables);
	}

	/** Further questions are about these rows. */
	async setState(state: MergeState): Promise<void> {
		const same = (name: string) => state.get(name) === this.#state.get(name);
		if (this.tables.every(({ name }) => same(name))) return;
		await clearCache(this.engine);
		this.#state = state;
		await fillImportBatches(
			this.engine,
			[...state].map(([table, lines]) => delivery(table, lines))
		);
	}

	/** Replaces the rejected keys. */
	async reject(keys: readonly RejectedKey[]): Promise<void> {
		const rows = keys.map(({ table, key, line }) => `(${quote(table)}, ${quote(key)}, '${line}')`).join(', ');
		if (rows === this.#rejected) return;
		this.#rejected = rows;
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

	/** Asks a question that depends on these rows only; answers about the same rows are cached. */
	async askOnce<T>(
		name: string,
		reads: ReadonlySet<string>,
		question: (engine: Engine) => Promise<T>
	): Promise<T> {
		const of = [...reads].map((table) => this.#state.get(table));
		const earlier = this.#answers.get(name) ?? [];
		const known = this.#answerOf(name, reads);
		const now = known ?? { of, answer: await this.ask(reads, question) };
		this.#answers.set(name, [now, ...earlier.filter((one) => one !== known)].slice(0, cachedAnswers));
		return now.answer as T;
	}

	/** Whether that question was answered about these rows before. */
	isAnswered(name: string, reads: ReadonlySet<string>): boolean {
		return this.#answerOf(name, reads) !== undefined;
	}

	#answerOf(name: string, reads: ReadonlySet<string>) {
		const of = [...reads].map((table) => this.#state.get(table));
		return this.#answers.get(name)?.find((one) => one.of.every((lines, i) => lines === of[i]));
	}

	async #load(reads: ReadonlySet<string>): Promise<void> {
		for (const table of this.tables) {
			const lines = this.#state.get(table.name) ?? '';
			const loaded = this.#loaded.get(table.name);
			if (!reads.has(table.name) || lines === (loaded ?? '')) continue;
			// Recreated, because row ids go on counting after rows are deleted.
			if (loaded !== undefined)
				await this.engine.run(`CREATE OR REPLACE TABLE ${table.name} AS SELECT * FROM ${table.name} LIMIT 0`);
			if (typeof lines !== 'string') await fillTable(this.engine, table, lines);
			else if (lines !== '') {
				const csv = `${Object.keys(table.columns).join(',')}\n${lines}`;
				await fillTable(this.engine, table, new TextEncoder().encode(csv));
			}
			this.#loaded.set(table.name, lines);
			// What was delivered has been asked when this table was not loaded yet.
			clearDeliveries(this.engine);
		}
	}
}
