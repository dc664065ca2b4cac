import type { Engine } from '#engine/engine.ts';
import { editionEvents, type EditionEvent } from '#schemas/edition.ts';

/**
 * The programme's own events with their days, for an edition of a programme that publishes them: what was planned and became of it is no
 * fact about a person. Neither an id nor who came is among it.
 */
export async function eventDaysOf(engine: Engine): Promise<EditionEvent[]> {
	const rows =
		await engine.query(`SELECT CAST(country AS VARCHAR) AS country, CAST(session_type AS VARCHAR) AS "type",
			CAST(planned_on AS VARCHAR) AS planned_on, CAST(held_on AS VARCHAR) AS held_on,
			CAST(status AS VARCHAR) AS status, CAST(mode AS VARCHAR) AS mode
		FROM session ORDER BY ALL`);
	return editionEvents.parse(rows);
}
