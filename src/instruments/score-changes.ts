import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import { emptySums } from '#indicators/group-sums.ts';
import { changeDetails } from '#indicators/paired.ts';
import type { Cell } from '#schemas/cell.ts';
import { indicatorEntries } from '#schemas/indicator-entries.ts';
import { givenValue } from '#schemas/given-value.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Instrument } from './item-answers.ts';
import { byGroup, meanCell, momentsOf, scalesOf, scoresOf, totals } from './score-groups.ts';
import type { Span } from './span.ts';
import type { SurveyQuestion } from './survey-question.ts';

/**
 * From which difference on somebody has improved: what an indicator of the programme states for the scale; or else half a
 * point, or an eighth of a scale that is shorter than four points.
 */
export function thresholdOf(
	programme: Pick<Programme, 'indicators'>,
	instrument: Instrument,
	scale: string
): number {
	const stated = indicatorEntries(programme)
		.filter(({ parameters }) => givenValue(parameters['scale']) === scale)
		.map(({ parameters }) => givenValue(parameters['threshold']))
		.find((value) => typeof value === 'number');
	if (stated !== undefined) return stated;
	const items = instrument.items.filter(({ scale_code }) => scale_code === scale);
	const range = Math.max(...items.map(({ min_v, max_v }) => max_v - min_v));
	return range >= 4 ? 0.5 : range / 8;
}

const sums = [
	'n',
	'sum',
	'squares',
	'before_sum',
	'before_squares',
	'after_sum',
	'after_squares',
	'improved',
	'worse'
] as const;

/** Change within people: cells of the indicator `change:<code>` by group, and of all, with who improved. */
export async function scoreChanges(
	engine: Engine,
	programme: Programme,
	question: SurveyQuestion,
	{ from, to }: Span
): Promise<Cell[]> {
	const { instrument, by } = question;
	const scales = scalesOf(instrument);
	const limits = scales.map((scale) => `(${quote(scale)}, ${thresholdOf(programme, instrument, scale)})`);
	// Differences that ought to be equal differ in their last digits.
	const change = 'round(e.score - b.score, 9)';
	const rows = await engine.query(`${scoresOf(programme, question)}
		SELECT b.scale AS scale, b.part AS part, CAST(count(*) AS DOUBLE) AS n, ${momentsOf('(e.score - b.score)')},
			${momentsOf('b.score', 'before_')}, ${momentsOf('e.score', 'after_')},
			CAST(count(*) FILTER (WHERE ${change} >= threshold - 1e-9) AS DOUBLE) AS improved,
			CAST(count(*) FILTER (WHERE ${change} <= 1e-9 - threshold) AS DOUBLE) AS worse
		FROM score b
		JOIN score e ON e.participant_id = b.participant_id AND e.scale = b.scale AND e.wave = ${quote(to)}
		JOIN (VALUES ${limits.join(', ')}) AS limits (scale, threshold) ON limits.scale = b.scale
		WHERE b.wave = ${quote(from)} GROUP BY ALL ORDER BY ALL`);
	const groups = byGroup(programme, by, rows);
	return scales.flatMap((scale) =>
		groups.map(({ dims, inGroup }) => {
			const all = totals(
				rows.filter((row) => row['scale'] === scale && inGroup(row)),
				sums
			);
			const pairs = {
				before: all.before_sum,
				beforeSquares: all.before_squares,
				after: all.after_sum,
				afterSquares: all.after_squares,
				products: 0
			};
			const details = changeDetails(
				{ ...emptySums(), ...all, pairs },
				thresholdOf(programme, instrument, scale)
			);
			const of = { indicator: `change:${scale}`, version: instrument.version };
			return { ...meanCell(of, dims, all, details), unit: 'points' as const };
		})
	);
}
