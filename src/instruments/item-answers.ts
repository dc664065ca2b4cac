import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { answersFrom, belonging } from './respondents.ts';
import { wavesOfRole } from '#schemas/waves.ts';
import { shareCell } from './share-cell.ts';
import type { SurveyQuestion } from './survey-question.ts';

export type Instrument = Programme['instruments'][number];
export type Item = Instrument['items'][number];

/** Items with more possible answers than this are counted in bands. */
const maxSteps = 11;

/** The possible answers to an item, as in cells: each step of a short range, or bands of a long one. */
export function stepsOf({ min_v, max_v }: Item): { answer: string; from: number; to: number }[] {
	if (max_v - min_v < maxSteps)
		return Array.from({ length: max_v - min_v + 1 }, (_, i) => {
			const value = min_v + i;
			return { answer: String(value), from: value, to: value };
		});
	const ends = [0, 2, 5, 10, 20].filter((end) => end >= min_v && end < max_v);
	return [...ends, max_v].map((to, i) => {
		const from = i === 0 ? min_v : ends[i - 1]! + 1;
		return { answer: from === to ? String(to) : `${from}-${to}`, from, to };
	});
}

/**
 * The distribution of answers to each item of an instrument, in each wave: cells of the indicator `item:<code>`, with shares of those
 * who answered by `dims` wave and answer, and shares of those asked by `dims` wave and missing.
 */
export async function itemAnswers(
	engine: Engine,
	programme: Programme,
	{ instrument, whose }: SurveyQuestion
): Promise<Cell[]> {
	const codes = instrument.items.map(({ item_code }) => item_code);
	const ofEvents = wavesOfRole(programme, 'event');
	const rows =
		await engine.query(`SELECT CAST(r.item_code AS VARCHAR) AS item, CAST(r.wave AS VARCHAR) AS wave,
			CAST(r.value_num AS DOUBLE) AS value, CAST(r.missing_code AS VARCHAR) AS missing, CAST(count(*) AS DOUBLE) AS n
		FROM ${answersFrom(codes)} AND ${belonging(programme, whose)} GROUP BY ALL ORDER BY ALL`);
	return instrument.items.flatMap((item) =>
		instrument.waves.flatMap((wave) => {
			const apart = instrument.linked && !ofEvents.includes(wave);
			const own = rows.filter((row) => row['item'] === item.item_code && row['wave'] === wave);
			const count = (suits: (row: (typeof own)[number]) => boolean) =>
				own.filter(suits).reduce((sum, row) => sum + (row['n'] as number), 0);
			const of = { indicator: `item:${item.item_code}`, version: instrument.version };
			const [answered, asked] = [count((row) => row['value'] !== null), count(() => true)];
			const codes = [...new Set(own.flatMap((row) => (row['missing'] as string | null) ?? []))].sort();
			return [
				...stepsOf(item).map(({ answer, from, to }) => {
					const given = count(
						({ value }) => value !== null && (value as number) >= from && (value as number) <= to
					);
					return shareCell(of, { wave, answer }, given, answered, apart);
				}),
				...codes.map((missing) =>
					shareCell(
						of,
						{ wave, missing },
						count((row) => row['missing'] === missing),
						asked,
						apart
					)
				)
			];
		})
	);
}
