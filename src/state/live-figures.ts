import type { Engine } from '#engine/engine.ts';
import { allCells, type CellRequest, type OnCells } from '#indicators/all-cells.ts';
import { cellsOf, type Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { yieldToPage } from './yield-to-page.ts';

const keyOf = ({ id }: Definition, { by, where, method }: Question) =>
	JSON.stringify([id, by, where, method]);

/** A question put to open records. */
export type Looking<T> = (engine: Engine, programme: Programme) => Promise<T>;

/** Figures computed from open records; a question that was asked before is answered from memory. */
export class LiveFigures {
	readonly #answers = new Map<string, Promise<Cell[]>>();
	/** When the records were read, as an ISO moment. */
	readonly openedAt = new Date().toISOString();

	constructor(
		private readonly engine: Engine,
		private readonly programme: Programme
	) {}

	/** Each answer leaves the measure `tidemark:query`, with its question. */
	cells(definition: Definition, question: Question): Promise<Cell[]> {
		const key = keyOf(definition, question);
		const known = this.#answers.get(key);
		if (known) return known;
		const start = performance.now();
		const answer = cellsOf(this.engine, definition, this.programme, question);
		this.#answers.set(key, answer);
		answer.then(
			() => performance.measure('tidemark:query', { start, detail: key }),
			() => this.#answers.delete(key)
		);
		return answer;
	}

	/** Answers many questions, those asked before from memory; each computed answer is kept. */
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

	/** Asks the records something that is no figure of an indicator, such as what is missing in them. */
	look<T>(question: Looking<T>): Promise<T> {
		return question(this.engine, this.programme);
	}

	close(): void {
		void this.engine.close();
	}
}
