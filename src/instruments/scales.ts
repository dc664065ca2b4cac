import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { scoreAttrition, type Attrition } from './score-attrition.ts';
import { scoreChanges } from './score-changes.ts';
import { scalesOf } from './score-groups.ts';
import { scoreLevels } from './score-levels.ts';
import type { SurveyQuestion } from './survey-question.ts';

/** Scores of an instrument's scales. */
export interface ScaleScores {
	levels: Cell[];
	/** Empty where answers carry no person, or no two waves can be compared; the same holds for `attrition`. */
	changes: Cell[];
	attrition: Attrition[];
}

/** Scores in each wave, their change within people, and whether who was lost differed at the start. */
export async function scaleScores(
	engine: Engine,
	programme: Programme,
	question: SurveyQuestion
): Promise<ScaleScores> {
	const { instrument, span } = question;
	if (scalesOf(instrument).length === 0) return { levels: [], changes: [], attrition: [] };
	const paired = instrument.linked ? span : null;
	return {
		levels: await scoreLevels(engine, programme, question),
		changes: paired ? await scoreChanges(engine, programme, question, paired) : [],
		attrition: paired ? await scoreAttrition(engine, programme, question, paired) : []
	};
}
