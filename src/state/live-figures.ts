import type { Engine } from '#engine/engine.ts';
import { cellsOf, type Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** Figures computed from open records; a question that was asked before is answered from memory. */
export class LiveFigures {
	readonly #answers = new Map<string, Promise<Cell[]>>();

	constructor(
		private readonly engine: Engine,
		private readonly programme: Programme
	) {}

	/** Each answer leaves the measure `tidemark:query`, with its question. */
	cells(definition: Definition, question: Question): Promise<Cell[]> {
		const key = JSON.stringify([definition.id, question.by, question.where]);
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

	close(): void {
		void this.engine.close();
	}
}
