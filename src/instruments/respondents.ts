import { characteristicSql } from '#engine/characteristic-sql.ts';
import { quote } from '#engine/sql-literal.ts';
import { dimOf } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';

/** Selects respondents: under the code of a dim the value wanted; an absent key selects all. */
export type Whose = Readonly<Record<string, string>>;

/** SQL: the answers to an instrument's items with their respondents; an anonymous answer has a country through its session. */
export const answersFrom = (items: readonly string[]): string => `survey_response r
	LEFT JOIN participant p ON p.participant_id = r.participant_id
	LEFT JOIN session s ON s.session_id = r.session_id
	WHERE CAST(r.item_code AS VARCHAR) IN (${items.map(quote).join(', ')})`;

/** SQL: the country of a row of `answersFrom`. */
export const anyCountry = 'coalesce(p.country, s.country)';

/** SQL: the value of a dim as text, in a row with a participant `p` and an answer `r`. */
export function respondentDim(programme: Programme, code: string, country = anyCountry): string {
	const alias = dimOf(programme, code)?.of === 'answer' ? 'r' : 'p';
	return `CAST(${code === 'country' ? country : characteristicSql(programme, code, alias)} AS VARCHAR)`;
}

/** SQL: the condition for the selected respondents; `country` is the expression of a row's country. */
export const belonging = (programme: Programme, whose: Whose, country = anyCountry): string =>
	Object.entries(whose)
		.map(([code, value]) => `${respondentDim(programme, code, country)} = ${quote(value)}`)
		.join(' AND ') || 'true';

/** SQL: the condition for the selected participants `p`, whether they answered or not. */
export const enrolledAmong = (programme: Programme, whose: Whose): string =>
	belonging(
		programme,
		Object.fromEntries(Object.entries(whose).filter(([code]) => dimOf(programme, code)?.of !== 'answer')),
		'p.country'
	);
