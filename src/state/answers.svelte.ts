import type { Question } from '#indicators/compute.ts';
import type { Definition } from '#schemas/indicator.ts';
import { Answer } from './answer.svelte.ts';
import { LatestOnly } from './latest-only.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface AskedIndicator {
	definition: Definition;
	question: Question;
}

export interface AnsweredLine extends AskedIndicator {
	answer: Answer;
}

/** Several questions answered together. Leaving the page waits for one figure at most, not for all of them. */
export class Answers {
	#lines = $state.raw<AnsweredLine[]>([]);
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();

	get lines(): AnsweredLine[] {
		return this.#lines;
	}

	get live(): boolean {
		return this.#lines.length > 0 && this.#lines.every(({ answer }) => answer.current?.live ?? false);
	}

	/**
	 * Asks all questions; a previous answer stays in its place until the new one arrives, unless the place is
	 * now another indicator's.
	 */
	async ask(workspace: Workspace, asked: AskedIndicator[]): Promise<void> {
		this.stop();
		const current = this.#latest.take();
		const { signal } = (this.#attempt = new AbortController());
		const before = this.#lines;
		this.#lines = asked.map((one, i) => {
			const same = before[i]?.definition.id === one.definition.id ? before[i].answer : new Answer();
			return { ...one, answer: same };
		});
		for (const { definition, question, answer } of this.#lines)
			if (answer.current === null) answer.show(workspace, definition, question);
		if (workspace.records.figures === null) return;
		const answered: AnsweredLine[] = [];
		try {
			await workspace.all(this.#lines, signal, (line, cells) => {
				answered.push(line);
				line.answer.give(line.definition, line.question, cells);
			});
		} catch (error) {
			if (!current()) return;
			for (const line of this.#lines) if (!answered.includes(line)) line.answer.fail(error as Error);
		}
	}

	/** Stops asking, for example when the page is left. */
	stop(): void {
		this.#attempt.abort();
		this.#latest.take();
	}
}
