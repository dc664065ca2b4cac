import type { Engine } from '#engine/engine.ts';
import type { CellRequest, OnCells } from '#indicators/all-cells.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { yieldToPage } from './yield-to-page.ts';

let counting: Promise<typeof import('#indicators/all-cells.ts')> | null = null;

/** Loads what counts; pages that ask for rows alone never need it. An import that is there already would still let the page draw in between. */
export const loadCounting = () =>
	(counting ??= import('#indicators/all-cells.ts').catch((error: unknown) => {
		counting = null;
		throw error;
	}));

const keyOf = ({ id }: Definition, { by, where, method, effects }: Question) =>
	JSON.stringify([id, by, where, method, effects]);

/** A query on the open records. */
export type RecordsQuery<T> = (engine: Engine, programme: Programme) => Promise<T>;

/** Figures computed from the open records; a repeated question is answered from memory. */
export class LiveFigures {
	readonly #answers = new Map<string, Promise<Cell[]>>();
	/** The definitions about which further questions are quick. */
	readonly #near = new Set<string>();
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
		const { allCells } = await loadCounting();
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
		const { allCells } = await loadCounting();
		await allCells(this.engine, open, this.programme, {
			signal,
			pause: yieldToPage(),
			onAnswer: (one, cells) => {
				this.#answers.set(keyOf(one.definition, one.question), Promise.resolve(cells));
				onAnswer(one, cells);
			}
		});
	}

	/** Makes further questions about definitions quick, in the background; sets the performance measure `tidemark:near` when they are. */
	async keepNear(wanted: readonly Definition[]): Promise<void> {
		const definitions = wanted.filter(({ id }) => !this.#near.has(id));
		if (definitions.length === 0) return;
		const start = performance.now();
		const { keepNear } = await import('#indicators/keep-near.ts');
		await keepNear(this.engine, definitions, this.programme, yieldToPage());
		for (const { id } of definitions) this.#near.add(id);
		performance.measure('tidemark:near', { start });
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
