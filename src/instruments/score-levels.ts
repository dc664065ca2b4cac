import type { Engine } from '#engine/engine.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { deviation } from '#statistics/moments.ts';
import { byGroup, meanCell, momentsOf, scalesOf, scoresOf, totals } from './score-groups.ts';
import { shareCell } from './share-cell.ts';
import type { SurveyQuestion } from './survey-question.ts';

/**
 * Scores in each wave: cells of the indicator `scale:<code>` by wave and group, and by wave, means with SD; of
 * `prorated:<code>` by wave, shares of scores with a gap.
 */
export async function scoreLevels(
	engine: Engine,
	programme: Programme,
	question: SurveyQuestion
): Promise<Cell[]> {
	const { instrument, by } = question;
	const { version } = instrument;
	const rows = await engine.query(`${scoresOf(programme, question)}
		SELECT scale, wave, part, CAST(count(*) AS DOUBLE) AS n, ${momentsOf('score')},
			CAST(count(*) FILTER (WHERE prorated) AS DOUBLE) AS prorated
		FROM score GROUP BY ALL ORDER BY ALL`);
	const groups = byGroup(programme, by, rows);
	return scalesOf(instrument).flatMap((scale) =>
		instrument.waves.flatMap((wave) => {
			const own = rows.filter((row) => row['scale'] === scale && row['wave'] === wave);
			const all = totals(own, ['n', 'prorated']);
			return [
				...groups.map(({ dims, inGroup }) => {
					const sums = totals(own.filter(inGroup), ['n', 'sum', 'squares']);
					const sd = deviation(sums.n, sums.sum, sums.squares);
					return meanCell({ indicator: `scale:${scale}`, version }, { wave, ...dims }, sums, {
						sd: sd === null ? null : rounded(sd)
					});
				}),
				shareCell({ indicator: `prorated:${scale}`, version }, { wave }, all.prorated, all.n)
			];
		})
	);
}
