import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { LatestOnly } from './latest-only.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Cells together with what they answer, so that a view never draws one question's figures under another's title. */
export interface Answered {
	definition: Definition;
	question: Question;
	cells: Cell[];
	/** Whether they were computed from the open records, or prepared with the site. */
	live: boolean;
}

/** The answer on screen to the question last asked. The one before stays until then; a late one is dropped. */
export class Answer {
	#current = $state.raw<Answered | null>(null);
	#fault = $state.raw<Error | null>(null);
	#pending = $state(false);
	readonly #latest = new LatestOnly();

	get current(): Answered | null {
		return this.#current;
	}

	/** Why the last question has no answer; null while it has, or is being worked on. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Whether the last question is still being worked on. */
	get pending(): boolean {
		return this.#pending;
	}

	/** Shows the prepared figures of a question, where there are any. */
	show(workspace: Workspace, definition: Definition, question: Question): void {
		const cells = workspace.prepared(definition, question);
		if (cells) this.#current = { definition, question, cells, live: false };
	}

	/**
	 * Asks; prepared figures answer at once, and computed ones take their place as soon as records are open. Each computed
	 * one leaves the mark `tidemark:figure`.
	 */
	async ask(workspace: Workspace, definition: Definition, question: Question): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		this.#pending = true;
		if (workspace.records.live === null) {
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

	/** Takes in computed cells, whoever asked for them. */
	give(definition: Definition, question: Question, cells: Cell[]): void {
		this.#latest.take();
		this.#current = { definition, question, cells, live: true };
		this.#fault = null;
		this.#pending = false;
		performance.mark('tidemark:figure');
	}

	/** Takes in why there is no answer. */
	fail(fault: Error): void {
		this.#latest.take();
		this.#fault = fault;
		this.#pending = false;
	}
}
