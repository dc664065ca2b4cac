import type { Engine } from '#engine/engine.ts';
import { namedDomains } from '#schemas/domains.ts';
import type { Programme } from '#schemas/programme.ts';

/** Kinds of a table that records of a country do not have and of which they do not say either that there were none. */
export type KindsLacking = (country: string, table: string) => string[];

/** SQL: the table, country and kind of rows; a list of events has the empty kind besides. */
const sql = `SELECT concat('session,', country, ',', session_type) AS had FROM session
	UNION SELECT concat('session,', country, ',') FROM session WHERE planned_on IS NOT NULL
	UNION SELECT concat('person,', country, ',', kind) FROM person
	UNION SELECT concat('person,', s.country, ',', p.kind) FROM attendance a
		JOIN person p ON p.person_id = a.person_id JOIN session s ON s.session_id = a.session_id`;

/**
 * Of events: where no list of events was delivered, the records have no more than the events in lists of who came, all of them held and
 * none with a day for which it was planned; of kinds that are in none of these lists nothing is known. Of persons: those who take part are
 * on lists of their own, so that a list of participants does not say that there were no experts.
 */
export async function kindsLacking(engine: Engine, programme: Programme): Promise<KindsLacking> {
	const { session_type: session, person_kind: person } = namedDomains(programme);
	const kinds: Record<string, readonly { code: string }[]> = { session, person };
	const found = new Set((await engine.query(sql)).map(({ had }) => had));
	const leads = programme.countries.filter(({ partner }) => partner.lead).map(({ code }) => code);
	return (code, table) => {
		// Events of the whole programme are in the lead's list, where there is a lead; persons of no country may be anywhere.
		const joint = table === 'person' || leads.length === 0 || leads.includes(code);
		const has = (kind: string) =>
			found.has(`${table},${code},${kind}`) || (joint && found.has(`${table},,${kind}`));
		return has('') ? [] : (kinds[table] ?? []).map((one) => one.code).filter((kind) => !has(kind));
	};
}
