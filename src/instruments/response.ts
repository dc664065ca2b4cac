import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { answersFrom, anyCountry, belonging, enrolledAmong } from './respondents.ts';
import { shareCell, type Of } from './share-cell.ts';
import type { SurveyQuestion } from './survey-question.ts';

const countCell = (of: Of, dims: Record<string, string>, n: number): Cell => ({
	...of,
	dims,
	value: n,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n,
	unit: 'rows',
	status: 'ok'
});

/** Numbers of each country, and null for those that have none. */
type Counts = ReadonlyMap<string | null, number>;

const inCountry = (counts: Counts, code?: string): number =>
	code === undefined ? [...counts.values()].reduce((sum, n) => sum + n, 0) : (counts.get(code) ?? 0);

/** Runs SQL that yields `part`, `country` and `n`, and sorts the numbers by part. */
async function countsOf(engine: Engine, sql: string): Promise<(part: string) => Counts> {
	const rows = await engine.query(sql);
	return (part) =>
		new Map(
			rows
				.filter((row) => row['part'] === part)
				.map((row) => [row['country'] as string | null, row['n'] as number])
		);
}

/** Of everybody enrolled, those who answered each wave, and as `pairs` those who answered both of two waves. */
function people(programme: Programme, { instrument, whose, span }: SurveyQuestion): string {
	const items = instrument.items.map(({ item_code }) => item_code);
	const counted = 'CAST(country AS VARCHAR) AS country, CAST(count(*) AS DOUBLE) AS n';
	const pairs =
		span === null
			? ''
			: `UNION ALL SELECT 'pairs:' AS part, ${counted} FROM (SELECT participant_id, country FROM form
				WHERE wave IN (${quote(span.from)}, ${quote(span.to)}) GROUP BY ALL HAVING count(*) = 2) AS pair GROUP BY ALL`;
	return `WITH form AS (
			SELECT DISTINCT p.participant_id, p.country, CAST(r.wave AS VARCHAR) AS wave FROM ${answersFrom(items)}
				AND r.value_num IS NOT NULL AND p.participant_id IS NOT NULL AND ${belonging(programme, whose)}
		)
		SELECT 'enrolled:' AS part, ${counted} FROM participant p WHERE ${enrolledAmong(programme, whose)} GROUP BY ALL
		UNION ALL SELECT wave AS part, ${counted} FROM form GROUP BY ALL ${pairs}`;
}

/** The forms of each wave that hold an answer. */
function forms(programme: Programme, { instrument, whose }: SurveyQuestion): string {
	const items = instrument.items.map(({ item_code }) => item_code);
	return `SELECT CAST(r.wave AS VARCHAR) AS part, CAST(${anyCountry} AS VARCHAR) AS country,
			CAST(count(DISTINCT r.response_id) AS DOUBLE) AS n
		FROM ${answersFrom(items)} AND r.value_num IS NOT NULL AND ${belonging(programme, whose)} GROUP BY ALL`;
}

/**
 * Response rates: cells of the indicator `response:<instrument>` by wave and country, and by wave. Where answers have a
 * person's id they are shares of all participants enrolled, with, by `from` and `to`, those who answered both waves between
 * which change is counted; otherwise they are numbers of forms.
 */
export async function response(
	engine: Engine,
	programme: Programme,
	question: SurveyQuestion
): Promise<Cell[]> {
	const { instrument, whose, span } = question;
	const of = { indicator: `response:${instrument.id}`, version: instrument.version };
	const places = [
		...programme.countries
			.map(({ code }) => code)
			.filter((code) => whose['country'] === undefined || whose['country'] === code)
			.map((country) => ({ country })),
		{}
	] as { country?: string }[];
	if (!instrument.linked) {
		const counts = await countsOf(engine, forms(programme, question));
		return instrument.waves.flatMap((wave) =>
			places.map((place) => countCell(of, { wave, ...place }, inCountry(counts(wave), place.country)))
		);
	}
	// A colon is in no wave's code.
	const counts = await countsOf(engine, people(programme, question));
	const parts: [part: string, dims: Record<string, string>][] = [
		...instrument.waves.map((wave): [string, Record<string, string>] => [wave, { wave }]),
		...(span === null ? [] : [['pairs:', { ...span }] as [string, Record<string, string>]])
	];
	return parts.flatMap(([part, dims]) =>
		places.map((place) =>
			shareCell(
				of,
				{ ...dims, ...place },
				inCountry(counts(part), place.country),
				inCountry(counts('enrolled:'), place.country)
			)
		)
	);
}
