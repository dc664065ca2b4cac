import { quote } from '#engine/sql-literal.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Cell, Details } from '#schemas/cell.ts';
import { dimsOf, dimValues } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';
import { tInterval } from '#statistics/t-interval.ts';
import type { Instrument } from './item-answers.ts';
import { belonging, respondentDim } from './respondents.ts';
import type { Of } from './share-cell.ts';
import type { SurveyQuestion } from './survey-question.ts';

/** Fewer than this have no interval. */
const fewest = 10;

/** The scales that an instrument asks, in its order. */
export const scalesOf = ({ items }: Instrument): string[] => [
	...new Set(items.flatMap(({ scale_code }) => scale_code ?? []))
];

/**
 * SQL: a WITH clause whose `score` are the scores that the selected respondents have, with their `part` of the breakdown.
 * All rows of a form agree in its session and its characteristics.
 */
export function scoresOf(programme: Programme, { instrument, whose, by }: SurveyQuestion): string {
	const form = ['session_id', ...dimsOf(programme).flatMap(({ of, code }) => (of === 'answer' ? code : []))];
	return `WITH form AS (
			SELECT response_id, ${form.map((column) => `any_value(${column}) AS ${column}`).join(', ')}
			FROM survey_response GROUP BY response_id
		), score AS (
			SELECT o.participant_id, CAST(o.wave AS VARCHAR) AS wave, o.scale, o.score, o.answered < o.asked AS prorated,
				${by === null ? 'NULL' : respondentDim(programme, by)} AS part
			FROM scale_score o
			${instrument.linked ? '' : 'LEFT '}JOIN participant p ON p.participant_id = o.participant_id
			LEFT JOIN form r ON r.response_id = o.response_id
			LEFT JOIN session s ON s.session_id = r.session_id
			WHERE o.scale IN (${scalesOf(instrument).map(quote).join(', ')}) AND o.score IS NOT NULL
				AND ${belonging(programme, whose)}
		)`;
}

/** SQL: the sum of a column and that of its squares, as `<name>sum` and `<name>squares`. */
export const momentsOf = (column: string, name = ''): string =>
	`CAST(sum(${column}) AS DOUBLE) AS ${name}sum, CAST(sum(${column} * ${column}) AS DOUBLE) AS ${name}squares`;

type Row = Readonly<Record<string, unknown>>;

/** The sums of some columns over rows. */
export const totals = <K extends string>(rows: readonly Row[], keys: readonly K[]): Record<K, number> =>
	Object.fromEntries(
		keys.map((key) => [key, rows.reduce((sum, row) => sum + (row[key] as number), 0)])
	) as Record<K, number>;

/** The rows of each group: those of the values that occur, in the programme's order, and at last all. */
export function byGroup(
	programme: Programme,
	by: string | null,
	rows: readonly Row[]
): { dims: Record<string, string>; inGroup: (row: Row) => boolean }[] {
	const values = by === null ? [] : dimValues(programme, by);
	return [
		...values
			.filter((value) => rows.some((row) => row['part'] === value))
			.map((value) => ({ dims: { [by!]: value }, inGroup: (row: Row) => row['part'] === value })),
		{ dims: {}, inGroup: () => true }
	];
}

/** A mean of scores as a cell, with its 95 % interval if n is at least ten. */
export function meanCell(
	of: Of,
	dims: Record<string, string>,
	{ n, sum, squares }: { n: number; sum: number; squares: number },
	details: Details
): Cell {
	const bounds = n < fewest ? null : tInterval(n, sum, squares);
	return {
		...of,
		dims,
		value: n === 0 ? null : rounded(sum / n),
		numerator: rounded(sum),
		denominator: n,
		low: bounds ? rounded(bounds.low) : null,
		high: bounds ? rounded(bounds.high) : null,
		n,
		unit: 'index',
		status: n === 0 ? 'not-applicable' : 'ok',
		...(n === 0 ? { reason: 'no-units' as const } : {}),
		details
	};
}
