import type { Engine } from '#engine/engine.ts';
import { namedDomains } from '#schemas/domains.ts';
import type { Programme } from '#schemas/programme.ts';

type Row = { country: string | null; kind: string };

/** Kinds of a table that records of a country do not have and of which they do not say either that there were none. */
export type KindsLacking = (country: string, table: string) => string[];

/**
 * Of events: where no list of events was delivered, the records have no more than the events in lists of who came, all of them held and
 * none with a day for which it was planned; of kinds that are in none of these lists nothing is known. Of persons: those who take part are
 * on lists of their own, so that a list of participants does not say that there were no experts.
 */
export async function kindsLacking(engine: Engine, programme: Programme): Promise<KindsLacking> {
	const { countries } = programme;
	const { session_type, person_kind } = namedDomains(programme);
	const rows = async (sql: string) => (await engine.query(sql)) as unknown as Row[];
	const events = await rows(`SELECT DISTINCT CAST(country AS VARCHAR) AS country,
		CAST(session_type AS VARCHAR) AS kind FROM session`);
	const listed = await rows(`SELECT DISTINCT CAST(country AS VARCHAR) AS country, '' AS kind
		FROM session WHERE planned_on IS NOT NULL`);
	const persons =
		await rows(`SELECT CAST(country AS VARCHAR) AS country, CAST(kind AS VARCHAR) AS kind FROM person
		UNION SELECT CAST(s.country AS VARCHAR), CAST(p.kind AS VARCHAR) FROM attendance a
			JOIN person p ON p.person_id = a.person_id JOIN session s ON s.session_id = a.session_id`);
	const leads = countries.filter(({ partner }) => partner.lead).map(({ code }) => code);
	/** Events of the whole programme are in the lead's list; where there is none, in everybody's. */
	const holds = (code: string, country: string | null) =>
		country === null ? leads.length === 0 || leads.includes(code) : country === code;
	return (code, table) => {
		if (table === 'session')
			return listed.some(({ country }) => holds(code, country))
				? []
				: session_type
						.map((one) => one.code)
						.filter((kind) => !events.some((one) => one.kind === kind && holds(code, one.country)));
		if (table === 'person')
			return person_kind
				.map((one) => one.code)
				.filter((kind) => !persons.some((one) => one.kind === kind && (one.country ?? code) === code));
		return [];
	};
}
