import type { Engine } from '#engine/engine.ts';
import { originOf } from '#engine/row-origin.ts';

/** A question of which a country has forms in a wave, answered or not. */
export interface QuestionHeld {
	country: string;
	wave: string;
	item: string;
}

/** The questions of which each country has forms, by wave. */
export async function questionsHeld(engine: Engine): Promise<QuestionHeld[]> {
	const { from, country } = originOf('survey_response');
	const rows = await engine.query(`SELECT DISTINCT CAST(${country} AS VARCHAR) AS country,
			CAST(t.wave AS VARCHAR) AS wave, CAST(t.item_code AS VARCHAR) AS item
		FROM ${from} WHERE ${country} IS NOT NULL`);
	return rows as unknown as QuestionHeld[];
}
