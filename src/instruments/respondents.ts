import { quote } from '#engine/sql-literal.ts';

/** Selects respondents; an absent key selects all. */
export interface Whose {
	country?: string;
	gender?: string;
	age_band?: string;
}

/** SQL: the answers to an instrument's items with their respondents; an anonymous answer has a country through its session. */
export const answersFrom = (items: readonly string[]): string => `survey_response r
	LEFT JOIN participant p ON p.participant_id = r.participant_id
	LEFT JOIN session s ON s.session_id = r.session_id
	WHERE CAST(r.item_code AS VARCHAR) IN (${items.map(quote).join(', ')})`;

/** SQL: the condition for the selected respondents; `country` is the expression of a row's country. */
export function belonging(whose: Whose, country: string): string {
	const parts = [
		...(whose.country ? [`CAST(${country} AS VARCHAR) = ${quote(whose.country)}`] : []),
		...(whose.gender ? [`CAST(p.gender AS VARCHAR) = ${quote(whose.gender)}`] : []),
		...(whose.age_band ? [`CAST(p.age_band AS VARCHAR) = ${quote(whose.age_band)}`] : [])
	];
	return parts.join(' AND ') || 'true';
}

export const anyCountry = 'coalesce(p.country, s.country)';
