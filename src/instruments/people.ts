import { quote } from '#engine/sql-literal.ts';

/** Whose answers are asked for; a key that is absent asks for everybody's. */
export interface Whose {
	country?: string;
	gender?: string;
	age_band?: string;
}

/** SQL: the answers of an instrument's items with who gave them; who is anonymous has a country through the session. */
export const answersFrom = (items: readonly string[]): string => `survey_response r
	LEFT JOIN participant p ON p.participant_id = r.participant_id
	LEFT JOIN session s ON s.session_id = r.session_id
	WHERE CAST(r.item_code AS VARCHAR) IN (${items.map(quote).join(', ')})`;

/** SQL: the condition of who is asked for; `country` says where the country of a row stands. */
export function belonging(whose: Whose, country: string): string {
	const parts = [
		...(whose.country ? [`CAST(${country} AS VARCHAR) = ${quote(whose.country)}`] : []),
		...(whose.gender ? [`CAST(p.gender AS VARCHAR) = ${quote(whose.gender)}`] : []),
		...(whose.age_band ? [`CAST(p.age_band AS VARCHAR) = ${quote(whose.age_band)}`] : [])
	];
	return parts.join(' AND ') || 'true';
}

export const anyCountry = 'coalesce(p.country, s.country)';
