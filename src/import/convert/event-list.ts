import { readTable, recordsIn } from '#tables/csv-reader.ts';
import type { ConvertedTable } from '../importer.ts';
import { CanonicalTable } from './canonical-table.ts';
import { columnsOf, problemOfFile, type ConversionPlan } from './conversion-plan.ts';
import type { ProblemLog } from './problem-log.ts';
import { freeId } from './free-id.ts';
import { knownEvents, mayBeOneWith } from './known-events.ts';
import { sameEvents, type ToldEvent } from './same-event.ts';

const told = (row: Record<string, string>): ToldEvent => ({
	country: row['country'] ?? '',
	type: row['session_type'] ?? '',
	planned: row['planned_on'] ?? '',
	held: row['held_on'] ?? ''
});

/**
 * A list of events without ids of its own, whose ids are those of the events that are there already. Of two on one day of which one
 * was cancelled, the other one is that of a list of who came.
 */
export async function withKnownEvents(
	table: ConvertedTable,
	plan: ConversionPlan,
	log: ProblemLog
): Promise<ConvertedTable> {
	const { sources, context, tables } = plan;
	const rows = recordsIn(readTable(table.csv));
	const events = rows.map(told);
	const known = knownEvents(context);
	const first = rows.flatMap(({ status }, i) => (status === 'cancelled' ? [] : [i]));
	const last = rows.flatMap(({ status }, i) => (status === 'cancelled' ? [i] : []));
	const comparing = { mayBeOne: mayBeOneWith(context, !sources.has('session.country')), saysPlan: true };
	const found = new Map<number, ReturnType<typeof sameEvents>[number]>();
	for (const some of [first, last]) {
		const taken = new Set(
			[...found.values()].flatMap((one) => (one !== null && one !== 'unclear' ? one.id : []))
		);
		const free = known.filter(({ id }) => !taken.has(id));
		sameEvents(
			some.map((i) => events[i]!),
			free,
			comparing
		).forEach((one, i) => found.set(some[i]!, one));
	}
	const unclear = [...found.values()].filter((one) => one === 'unclear').length;
	if (unclear > 0) log.add(problemOfFile(plan, 'events-kept-apart', 'warn', { count: unclear }));

	const columns = columnsOf(tables.get('session')!).map(([name]) => name);
	const out = new CanonicalTable(columns, table.rows);
	const next = freeId(plan, known);
	for (const [i, row] of rows.entries()) {
		const same = found.get(i) ?? null;
		const id = same !== null && same !== 'unclear' ? same.id : await next(events[i]!);
		const cells = columns.map((name) => (name === 'session_id' ? id : (row[name] ?? '')));
		out.add(cells, table.records[i]!, table.lines[i]!);
	}
	return out.finish();
}
