import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { attrition as compared } from '#statistics/attrition.ts';
import { deviation } from '#statistics/moments.ts';
import { answersFrom } from './respondents.ts';
import { meanCell, momentsOf, scalesOf, scoresOf, totals } from './score-groups.ts';
import type { Span } from './span.ts';
import type { SurveyQuestion } from './survey-question.ts';

/** How the scores before of those who answered again lie to those who did not: standardised, and whether that is a lot. */
export interface Attrition {
	scale: string;
	/** Cells of the indicator `attrition:<scale>`, with `stayed` yes and no. */
	cells: Cell[];
	difference: number | null;
	flagged: boolean;
}

/** For each scale that was answered, whether who was lost differed at the start. */
export async function scoreAttrition(
	engine: Engine,
	programme: Programme,
	question: SurveyQuestion,
	{ from, to }: Span
): Promise<Attrition[]> {
	const { instrument } = question;
	const items = instrument.items.map(({ item_code }) => item_code);
	const rows = await engine.query(`${scoresOf(programme, question)}, again AS (
			SELECT DISTINCT r.participant_id FROM ${answersFrom(items)}
				AND CAST(r.wave AS VARCHAR) = ${quote(to)} AND r.value_num IS NOT NULL
		)
		SELECT scale, again.participant_id IS NOT NULL AS stayed, CAST(count(*) AS DOUBLE) AS n, ${momentsOf('score')}
		FROM score LEFT JOIN again ON again.participant_id = score.participant_id
		WHERE wave = ${quote(from)} GROUP BY ALL ORDER BY ALL`);
	return scalesOf(instrument).flatMap((scale) => {
		const own = rows.filter((row) => row['scale'] === scale);
		if (own.length === 0) return [];
		const of = { indicator: `attrition:${scale}`, version: instrument.version };
		const sides = [true, false].map((stayed) => {
			const sums = totals(
				own.filter((row) => row['stayed'] === stayed),
				['n', 'sum', 'squares']
			);
			const { n, sum, squares } = sums;
			const sd = deviation(n, sum, squares);
			return {
				level: { n, mean: n === 0 ? 0 : sum / n, sd },
				cell: meanCell(of, { stayed: stayed ? 'yes' : 'no' }, sums, { sd: sd === null ? null : rounded(sd) })
			};
		});
		const [stayed, lost] = sides.map(({ level }) => level);
		return [{ scale, cells: sides.map(({ cell }) => cell), ...compared(stayed!, lost!) }];
	});
}
