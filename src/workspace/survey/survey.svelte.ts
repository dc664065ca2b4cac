import { itemAnswers, type Instrument } from '#instruments/item-answers.ts';
import type { Whose } from '#instruments/people.ts';
import { response } from '#instruments/response.ts';
import { scaleScores, type ScaleScores } from '#instruments/scales.ts';
import type { Cell } from '#schemas/cell.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** All that the open records say of one instrument, for those whose answers are asked for. */
export interface SurveyAnswer {
	instrument: Instrument;
	whose: Whose;
	response: Cell[];
	items: Cell[];
	scales: ScaleScores;
}

/** The answer on screen; the one before stays until the next is there. */
export class Survey {
	#current = $state.raw<SurveyAnswer | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #latest = new LatestOnly();

	get current(): SurveyAnswer | null {
		return this.#current;
	}

	/** Why the last question has no answer; null while it has, or is being worked on. */
	get fault(): Error | null {
		return this.#fault;
	}

	async ask(workspace: Workspace, instrument: Instrument, whose: Whose): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		try {
			const answer = await workspace.look(async (engine, programme) => ({
				instrument,
				whose,
				response: await response(engine, programme, instrument, whose),
				items: await itemAnswers(engine, instrument, whose),
				scales: await scaleScores(engine, instrument, whose)
			}));
			if (current()) this.#current = answer;
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	/** Stops asking, as when the page is left. */
	stop(): void {
		this.#latest.take();
	}
}
