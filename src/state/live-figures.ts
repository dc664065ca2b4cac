import type { Engine } from '#engine/engine.ts';
import { allCells, type CellRequest, type OnCells } from '#indicators/all-cells.ts';
import { cachedUnits } from '#indicators/cached-units.ts';
import { prepare } from '#indicators/connection-cache.ts';
import { absentForDefinition, absentForProgramme } from '#indicators/not-applicable.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { yieldToPage } from './yield-to-page.ts';

/** Some 40 bytes each: eight figures of a million people are a third of a gigabyte. */
const maxNearRows = 1_500_000;

const keyOf = ({ id }: Definition, { by, where, method }: Question) =>
	JSON.stringify([id, by, where, method]);

/** A query on the open records. */
export type RecordsQuery<T> = (engine: Engine, programme: Programme) => Promise<T>;

/** Figures computed from the open records; a repeated question is answered from memory. */
export class LiveFigures {
	readonly #answers = new Map<string, Promise<Cell[]>>();
	/** When the records were opened, as an ISO timestamp. */
	readonly openedAt = new Date().toISOString();

	constructor(
		private readonly engine: Engine,
		private readonly programme: Programme
	) {}

	/** Each answer sets the performance measure `tidemark:query`, with its question. */
	cells(definition: Definition, question: Question): Promise<Cell[]> {
		const key = keyOf(definition, question);
		const known = this.#answers.get(key);
		if (known) return known;
		const start = performance.now();
		const answer = this.#one(definition, question);
		this.#answers.set(key, answer);
		answer.then(
			() => performance.measure('tidemark:query', { start, detail: key }),
			() => this.#answers.delete(key)
		);
		return answer;
	}

	async #one(definition: Definition, question: Question): Promise<Cell[]> {
		let found: Cell[] = [];
		const { signal } = new AbortController();
		const onAnswer = (_: CellRequest, cells: Cell[]) => (found = cells);
		await allCells(this.engine, [{ definition, question }], this.programme, {
			signal,
			pause: yieldToPage(),
			onAnswer
		});
		return found;
	}

	/** Answers many questions, repeated ones from memory; every computed answer is cached. */
	async all<A extends CellRequest>(
		asked: readonly A[],
		signal: AbortSignal,
		onAnswer: OnCells<A>
	): Promise<void> {
		const open: A[] = [];
		for (const one of asked) {
			const known = this.#answers.get(keyOf(one.definition, one.question));
			if (known) onAnswer(one, await known);
			else open.push(one);
		}
		signal.throwIfAborted();
		await allCells(this.engine, open, this.programme, {
			signal,
			pause: yieldToPage(),
			onAnswer: (one, cells) => {
				this.#answers.set(keyOf(one.definition, one.question), Promise.resolve(cells));
				onAnswer(one, cells);
			}
		});
	}

	/**
	 * Reads the units of definitions into memory, so that further questions about them are counted here within a frame. In the
	 * background; a table of more rows than `maxNearRows` stays with the engine.
	 */
	async keepNear(definitions: readonly Definition[]): Promise<void> {
		const pause = yieldToPage();
		for (const definition of definitions) {
			if (absentForProgramme(definition, this.programme) ?? absentForDefinition(definition, this.programme))
				continue;
			const units = await prepare(this.engine, definition, this.programme);
			for (const table of units.clustered ? [units, units.clustered] : [units])
				await cachedUnits(this.engine, definition, table, maxNearRows);
			await pause();
		}
	}

	/** Runs a query on the records that is not a figure of an indicator, for example what is missing in them. */
	queryRecords<T>(question: RecordsQuery<T>): Promise<T> {
		return question(this.engine, this.programme);
	}

	/** Another connection to the records, with temporary tables of its own. Throws where the engine has none to give. */
	connect(): Promise<Engine> {
		if (!this.engine.connect) throw new Error('missing engine: it has a single connection');
		return this.engine.connect();
	}

	close(): void {
		void this.engine.close();
	}
}
