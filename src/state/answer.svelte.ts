import type { Question } from '#indicators/compute.ts';
import { givenCells } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { LatestOnly } from './latest-only.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Cells together with the question they answer, so that a view never draws the figures of one question under
 * the title of another.
 */
export interface Answered {
	definition: Definition;
	question: Question;
	/** As pages give them: without the estimates of fewer than ten. */
	cells: Cell[];
	/** As they were counted, for what compares them with a second count and for how complete they are. */
	counted: Cell[];
	/** Whether the cells were computed from the records; otherwise they were prepared with the site. */
	live: boolean;
}

const answered = (definition: Definition, question: Question, counted: Cell[], live: boolean): Answered => ({
	definition,
	question,
	cells: givenCells(definition, counted),
	counted,
	live
});

/** The answer to the latest question. The previous answer stays on screen until then; a late one is dropped. */
export class Answer {
	#current = $state.raw<Answered | null>(null);
	#fault = $state.raw<Error | null>(null);
	#pending = $state(false);
	readonly #latest = new LatestOnly();

	get current(): Answered | null {
		return this.#current;
	}

	/** Why the latest question could not be answered; null while it is answered or being computed. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Whether the latest question is still being computed. */
	get pending(): boolean {
		return this.#pending;
	}

	/** Shows the prepared figures for a question, if there are any. */
	show(workspace: Workspace, definition: Definition, question: Question): void {
		const cells = workspace.prepared(definition, question);
		if (cells) this.#current = answered(definition, question, cells, false);
	}

	/**
	 * Asks a question: prepared figures answer at once, and computed ones replace them as soon as records are
	 * open. Each computed answer sets the performance mark `tidemark:figure`.
	 */
	async ask(workspace: Workspace, definition: Definition, question: Question): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		this.#pending = true;
		if (workspace.records.figures === null) {
			this.show(workspace, definition, question);
			return;
		}
		try {
			const cells = await workspace.cells(definition, question);
			if (current()) this.give(definition, question, cells);
		} catch (error) {
			if (current()) this.fail(error as Error);
		}
	}

	/** Accepts cells that were computed elsewhere. */
	give(definition: Definition, question: Question, cells: Cell[]): void {
		this.#latest.take();
		this.#current = answered(definition, question, cells, true);
		this.#fault = null;
		this.#pending = false;
		performance.mark('tidemark:figure');
	}

	/** Records why there is no answer. */
	fail(fault: Error): void {
		this.#latest.take();
		this.#fault = fault;
		this.#pending = false;
	}
}
