import { itemAnswers } from '#instruments/item-answers.ts';
import { response } from '#instruments/response.ts';
import { scaleScores, type ScaleScores } from '#instruments/scales.ts';
import type { SurveyQuestion } from '#instruments/survey-question.ts';
import type { Cell } from '#schemas/cell.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { givenAnswer } from './given-answer.ts';

/** All answers from the open records to a question; what is on screen was through `givenAnswer`. */
export interface SurveyAnswer extends SurveyQuestion {
	response: Cell[];
	items: Cell[];
	scales: ScaleScores;
}

/** The answer on screen; the previous one stays until the next is there. */
export class Survey {
	#current = $state.raw<SurveyAnswer | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #latest = new LatestOnly();

	get current(): SurveyAnswer | null {
		return this.#current;
	}

	/** Why the latest question could not be answered; null while it is answered or being computed. */
	get fault(): Error | null {
		return this.#fault;
	}

	async ask(workspace: Workspace, question: SurveyQuestion): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		try {
			const answer = await workspace.queryRecords(async (engine, programme) => ({
				...question,
				response: await response(engine, programme, question),
				items: await itemAnswers(engine, programme, question),
				scales: await scaleScores(engine, programme, question)
			}));
			if (current()) this.#current = givenAnswer(answer);
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	/** Stops asking, for example when the page is left. */
	stop(): void {
		this.#latest.take();
	}
}
