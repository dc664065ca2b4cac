import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import { changeDetails } from '#indicators/paired.ts';
import { rounded } from '#indicators/rounded.ts';
import { emptySums } from '#indicators/group-sums.ts';
import type { Cell, Details } from '#schemas/cell.ts';
import { attrition as compared } from '#statistics/attrition.ts';
import { deviation } from '#statistics/moments.ts';
import { tInterval } from '#statistics/t-interval.ts';
import type { Instrument } from './item-answers.ts';
import { answersFrom, belonging, type Whose } from './respondents.ts';
import { shareCell } from './share-cell.ts';

/** Fewer than this have no interval. */
const fewest = 10;

/** From which difference on somebody has improved: half a point, or an eighth of a scale that is shorter than four points. */
export function thresholdOf(instrument: Instrument, scale: string): number {
	const items = instrument.items.filter(({ scale_code }) => scale_code === scale);
	const range = Math.max(...items.map(({ min_v, max_v }) => max_v - min_v));
	return range >= 4 ? 0.5 : range / 8;
}

/** SQL: the scores of these scales that there are, as `score`. */
const scores = (scales: readonly string[]) => `WITH score AS (
		SELECT participant_id, CAST(wave AS VARCHAR) AS wave, scale, score, answered < asked AS prorated
		FROM scale_score WHERE scale IN (${scales.map(quote).join(', ')}) AND score IS NOT NULL
	)`;

function meanCell(
	of: { indicator: string; version: number },
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

/** How the scores before of those who answered again lie to those who did not: standardised, and whether that is a lot. */
export interface Attrition {
	scale: string;
	/** Cells of the indicator `attrition:<scale>`, with `stayed` yes and no. */
	cells: Cell[];
	difference: number | null;
	flagged: boolean;
}

/** Scores of an instrument's scales. */
export interface ScaleScores {
	/** `scale:<code>` by wave and gender, and by wave: means with SD; `prorated:<code>` by wave: shares of scores with a gap. */
	levels: Cell[];
	/** `change:<code>` by gender, and of all: the paired change, with who improved. */
	changes: Cell[];
	attrition: Attrition[];
}

/** The scales that an instrument asks, in its order. */
export const scalesOf = ({ items }: Instrument): string[] => [
	...new Set(items.flatMap(({ scale_code }) => scale_code ?? []))
];

type Numbers = Record<string, number>;

/** Scores before and after, their change within people, and whether who was lost differed at the start. */
export async function scaleScores(
	engine: Engine,
	instrument: Instrument,
	whose: Whose
): Promise<ScaleScores> {
	const scales = scalesOf(instrument);
	if (scales.length === 0) return { levels: [], changes: [], attrition: [] };
	const [first, last] = [instrument.waves[0]!, instrument.waves.at(-1)!];
	const codes = instrument.items.map(({ item_code }) => item_code);
	const whom = belonging(whose, 'p.country');
	const moments = (column: string, name = '') =>
		`CAST(sum(${column}) AS DOUBLE) AS ${name}sum, CAST(sum(${column} * ${column}) AS DOUBLE) AS ${name}squares`;
	const levelRows = await engine.query(`${scores(scales)}
		SELECT scale, wave, CAST(p.gender AS VARCHAR) AS gender, CAST(count(*) AS DOUBLE) AS n, ${moments('score')},
			CAST(count(*) FILTER (WHERE prorated) AS DOUBLE) AS prorated
		FROM score JOIN participant p ON p.participant_id = score.participant_id WHERE ${whom} GROUP BY ALL ORDER BY ALL`);
	const pairRows = instrument.linked
		? await engine.query(`${scores(scales)}
			SELECT b.scale AS scale, CAST(p.gender AS VARCHAR) AS gender, CAST(count(*) AS DOUBLE) AS n,
				${moments('(e.score - b.score)')}, ${moments('b.score', 'b_')}, ${moments('e.score', 'e_')}, b.scale AS code
			FROM score b JOIN score e ON e.participant_id = b.participant_id AND e.scale = b.scale AND e.wave = ${quote(last)}
			JOIN participant p ON p.participant_id = b.participant_id
			WHERE b.wave = ${quote(first)} AND ${whom} GROUP BY ALL ORDER BY ALL`)
		: [];
	const turnedRows = instrument.linked
		? await engine.query(`${scores(scales)}
			SELECT b.scale AS scale, CAST(p.gender AS VARCHAR) AS gender, CAST(round(e.score - b.score, 9) AS DOUBLE) AS change,
				CAST(count(*) AS DOUBLE) AS n
			FROM score b JOIN score e ON e.participant_id = b.participant_id AND e.scale = b.scale AND e.wave = ${quote(last)}
			JOIN participant p ON p.participant_id = b.participant_id
			WHERE b.wave = ${quote(first)} AND ${whom} GROUP BY ALL ORDER BY ALL`)
		: [];
	const lostRows = instrument.linked
		? await engine.query(`${scores(scales)}, again AS (
				SELECT DISTINCT r.participant_id FROM ${answersFrom(codes)}
					AND CAST(r.wave AS VARCHAR) = ${quote(last)} AND r.value_num IS NOT NULL
			)
			SELECT scale, again.participant_id IS NOT NULL AS stayed, CAST(count(*) AS DOUBLE) AS n, ${moments('score')}
			FROM score JOIN participant p ON p.participant_id = score.participant_id
			LEFT JOIN again ON again.participant_id = score.participant_id
			WHERE wave = ${quote(first)} AND ${whom} GROUP BY ALL ORDER BY ALL`)
		: [];
	const total = (rows: readonly Record<string, unknown>[], keys: readonly string[]): Numbers =>
		Object.fromEntries(keys.map((key) => [key, rows.reduce((sum, row) => sum + (row[key] as number), 0)]));
	const genders = [...new Set(levelRows.map((row) => String(row['gender'])))];
	const groups = [...genders.map((gender) => ({ gender })), {}] as { gender?: string }[];
	const inGroup = (gender?: string) => (row: Record<string, unknown>) =>
		gender === undefined || row['gender'] === gender;

	const levels = scales.flatMap((scale) =>
		instrument.waves.flatMap((wave) => {
			const own = levelRows.filter((row) => row['scale'] === scale && row['wave'] === wave);
			const all = total(own, ['n', 'prorated']);
			return [
				...groups.map((group) => {
					const { n, sum, squares } = total(own.filter(inGroup(group.gender)), ['n', 'sum', 'squares']);
					const sd = deviation(n!, sum!, squares!);
					return meanCell(
						{ indicator: `scale:${scale}`, version: instrument.version },
						{ wave, ...group },
						{ n: n!, sum: sum!, squares: squares! },
						{ sd: sd === null ? null : rounded(sd) }
					);
				}),
				shareCell(
					{ indicator: `prorated:${scale}`, version: instrument.version },
					{ wave },
					all['prorated']!,
					all['n']!
				)
			];
		})
	);
	const changes = !instrument.linked
		? []
		: scales.flatMap((scale) => {
				const threshold = thresholdOf(instrument, scale);
				return groups.map((group) => {
					const mine = (row: Record<string, unknown>) => row['scale'] === scale && inGroup(group.gender)(row);
					const sums = total(pairRows.filter(mine), [
						'n',
						'sum',
						'squares',
						'b_sum',
						'b_squares',
						'e_sum',
						'e_squares'
					]);
					const turned = turnedRows.filter(mine);
					const count = (suits: (change: number) => boolean) =>
						turned.reduce((all, row) => all + (suits(row['change'] as number) ? (row['n'] as number) : 0), 0);
					const { n, sum, squares } = sums as { n: number; sum: number; squares: number };
					const tally = {
						...emptySums(),
						n,
						sum,
						squares,
						pairs: {
							before: sums['b_sum']!,
							beforeSquares: sums['b_squares']!,
							after: sums['e_sum']!,
							afterSquares: sums['e_squares']!,
							products: 0
						},
						improved: count((change) => change >= threshold - 1e-9),
						worse: count((change) => change <= 1e-9 - threshold)
					};
					const of = { indicator: `change:${scale}`, version: instrument.version };
					const cell = meanCell(of, { ...group }, { n, sum, squares }, changeDetails(tally, threshold));
					return { ...cell, unit: 'points' as const };
				});
			});
	const attrition = scales.flatMap((scale): Attrition[] => {
		const own = lostRows.filter((row) => row['scale'] === scale);
		if (own.length === 0) return [];
		const side = (stayed: boolean) => {
			const { n, sum, squares } = total(
				own.filter((row) => row['stayed'] === stayed),
				['n', 'sum', 'squares']
			) as { n: number; sum: number; squares: number };
			return { n, sum, squares, mean: n === 0 ? 0 : sum / n, sd: deviation(n, sum, squares) };
		};
		const [stayed, lost] = [side(true), side(false)];
		const of = { indicator: `attrition:${scale}`, version: instrument.version };
		return [
			{
				scale,
				cells: [stayed, lost].map((one, i) =>
					meanCell(of, { stayed: i === 0 ? 'yes' : 'no' }, one, {
						sd: one.sd === null ? null : rounded(one.sd)
					})
				),
				...compared(stayed, lost)
			}
		];
	});
	return { levels, changes, attrition };
}
