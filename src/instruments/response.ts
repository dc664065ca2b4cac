import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Instrument } from './item-answers.ts';
import { answersFrom, anyCountry, belonging, type Whose } from './respondents.ts';
import { shareCell } from './share-cell.ts';

const countCell = (indicator: string, version: number, dims: Record<string, string>, n: number): Cell => ({
	indicator,
	version,
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

/**
 * Response rates: cells of the indicator `response:<instrument>` by wave and country, and by wave. Where answers have a person's
 * id they are shares of all participants enrolled, with an additional wave `paired` for those who answered the first and the last
 * wave; otherwise they are numbers of forms.
 */
export async function response(
	engine: Engine,
	programme: Programme,
	instrument: Instrument,
	whose: Whose
): Promise<Cell[]> {
	const codes = instrument.items.map(({ item_code }) => item_code);
	const of = { indicator: `response:${instrument.id}`, version: instrument.version };
	const countries = programme.countries
		.map(({ code }) => code)
		.filter((code) => whose.country === undefined || whose.country === code);
	if (!instrument.linked) {
		const forms =
			await engine.query(`SELECT CAST(${anyCountry} AS VARCHAR) AS country, CAST(r.wave AS VARCHAR) AS wave,
				CAST(count(DISTINCT r.response_id) AS DOUBLE) AS n
			FROM ${answersFrom(codes)} AND ${belonging(whose, anyCountry)} GROUP BY ALL`);
		return instrument.waves.flatMap((wave) => {
			const count = (code?: string) =>
				forms
					.filter((row) => row['wave'] === wave && (code === undefined || row['country'] === code))
					.reduce((sum, row) => sum + (row['n'] as number), 0);
			return [
				...countries.map((country) => countCell(of.indicator, of.version, { wave, country }, count(country))),
				countCell(of.indicator, of.version, { wave }, count())
			];
		});
	}
	const [first, last] = [instrument.waves[0]!, instrument.waves.at(-1)!];
	const rows = await engine.query(`WITH form AS (
			SELECT r.participant_id, CAST(r.wave AS VARCHAR) AS wave FROM ${answersFrom(codes)}
				AND r.value_num IS NOT NULL GROUP BY ALL
		)
		SELECT CAST(p.country AS VARCHAR) AS country, CAST(count(*) AS DOUBLE) AS enrolled,
			${instrument.waves.map((wave) => `CAST(count("${wave}".participant_id) AS DOUBLE) AS "${wave}"`).join(', ')},
			CAST(count(*) FILTER (WHERE "${first}".participant_id IS NOT NULL
				AND "${last}".participant_id IS NOT NULL) AS DOUBLE) AS paired
		FROM participant p
		${instrument.waves.map((wave) => `LEFT JOIN form "${wave}" ON "${wave}".participant_id = p.participant_id AND "${wave}".wave = '${wave}'`).join('\n')}
		WHERE ${belonging(whose, 'p.country')} GROUP BY ALL`);
	const waves = [...instrument.waves, ...(first === last ? [] : ['paired'])];
	return waves.flatMap((wave) => {
		const sum = (key: string, code?: string) =>
			rows
				.filter((row) => code === undefined || row['country'] === code)
				.reduce((total, row) => total + (row[key] as number), 0);
		return [
			...countries.map((country) =>
				shareCell(of, { wave, country }, sum(wave, country), sum('enrolled', country))
			),
			shareCell(of, { wave }, sum(wave), sum('enrolled'))
		];
	});
}
