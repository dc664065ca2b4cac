import type { Engine } from '#engine/engine.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { editionEvents, type EditionCell, type EditionEvent } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import { eventFigures } from '#schemas/planned-events.ts';
import { asCell } from './as-cell.ts';

// Constant, as its rows are kept with the figures.
const sql = `SELECT CAST(country AS VARCHAR) AS country, CAST(session_type AS VARCHAR) AS "type",
		strftime(planned_on, '%Y-%m') AS planned_in, strftime(held_on, '%Y-%m') AS held_in,
		CAST(status AS VARCHAR) AS status, CASE WHEN status = 'held' THEN CAST(mode AS VARCHAR) END AS mode
	FROM session ORDER BY ALL`;

export const eventMonthQueries: readonly string[] = [sql];

/** The programme's own events with their months, as records have them, of the kinds that it counts; neither an id nor who came is among it. */
export async function monthsOfEvents(
	engine: Engine,
	catalogue: readonly Definition[]
): Promise<EditionEvent[]> {
	const counted = new Set(eventFigures(catalogue).map(({ type }) => type));
	const rows = await engine.query(sql);
	return editionEvents.parse(rows).filter(({ type }) => counted.has(type));
}

/**
 * The programme's own events with their months, for an edition of a programme that publishes them. A day would tell of the few people who
 * may have come, and one to come where to find them; whether many came is itself a fact that editions alter. So there are months for all,
 * and only of events whose number the edition says exactly: who reads every edition learns hardly more from it.
 */
export async function eventMonthsOf(
	engine: Engine,
	catalogue: readonly Definition[],
	cells: readonly EditionCell[]
): Promise<EditionEvent[]> {
	const [figures, published] = [eventFigures(catalogue), cells.map(asCell)];
	const isExact = ({ type, country }: EditionEvent) =>
		figures.some((one) => {
			if (one.type !== type) return false;
			const dims = {
				...measureDims(one.definition, one.measure ?? undefined),
				...(country === null ? {} : { country })
			};
			return cellOf(published, one.definition.id, dims)?.status === 'ok';
		});
	return (await monthsOfEvents(engine, catalogue)).filter(isExact);
}
