import type { Question } from '#indicators/compute.ts';
import type { Definition } from '#schemas/indicator.ts';
import { Answer } from './answer.svelte.ts';
import { Latest } from './latest.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface Asked {
	definition: Definition;
	question: Question;
}

export interface AnsweredLine extends Asked {
	answer: Answer;
}

/** Several questions, computed one after the other: whoever leaves the page waits for one figure, not for all. */
export class Answers {
	#lines = $state.raw<AnsweredLine[]>([]);
	readonly #latest = new Latest();

	get lines(): AnsweredLine[] {
		return this.#lines;
	}

	/** Whether every figure was computed from the open records. */
	get live(): boolean {
		return this.#lines.length > 0 && this.#lines.every(({ answer }) => answer.current?.live ?? false);
	}

	/** Asks all; what stood in a place stays there until its new answer, unless another indicator takes the place. */
	async ask(workspace: Workspace, asked: Asked[]): Promise<void> {
		const current = this.#latest.take();
		const before = this.#lines;
		this.#lines = asked.map((one, i) => {
			const same = before[i]?.definition.id === one.definition.id ? before[i].answer : new Answer();
			return { ...one, answer: same };
		});
		for (const { definition, question, answer } of this.#lines)
			if (answer.current === null) answer.show(workspace, definition, question);
		for (const { definition, question, answer } of this.#lines) {
			if (!current()) return;
			await answer.ask(workspace, definition, question);
		}
	}

	/** Stops asking, as when the page is left. */
	stop(): void {
		this.#latest.take();
	}
}
