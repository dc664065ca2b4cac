import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import { askedItems, deliveredTables, filledColumns, type Delivered } from './delivered.ts';
import { perParticipant } from './cell-layout.ts';
import { tiesOf } from './ties.ts';
import { materialise, needsTies, type Source, type Units } from './units.ts';

/** What one connection keeps between questions: promises, so that questions asked at once share the work. */
interface Kept {
	tables: Promise<ReadonlySet<string>> | null;
	items: Promise<ReadonlySet<string>> | null;
	/** Columns that some row fills, by the sources asked for. */
	columns: Map<string, Promise<string[]>>;
	units: Map<string, Promise<Units>>;
	/** Tables ever made: a name is never used twice. */
	made: number;
}
const kept = new WeakMap<Engine, Kept>();

function keptOf(engine: Engine): Kept {
	let found = kept.get(engine);
	if (!found)
		kept.set(engine, (found = { tables: null, items: null, columns: new Map(), units: new Map(), made: 0 }));
	return found;
}

/** All that a table of units depends on: the same SQL, linked otherwise, has other groups. */
const keyOf = ({ sql, links, scope, measures, dated }: Source) =>
	JSON.stringify([sql, links, scope, measures.map(({ id, distinct }) => [id, distinct]), dated === null]);

function unitsOf(engine: Engine, source: Source): Promise<Units> {
	const { units } = keptOf(engine);
	const key = keyOf(source);
	let found = units.get(key);
	if (!found) {
		found = materialise(engine, source, `units_${++keptOf(engine).made}`);
		units.set(key, found);
		found.catch(() => units.delete(key));
	}
	return found;
}

const everybody: Source = {
	id: 'everybody',
	kind: 'count',
	sql: `SELECT participant_id AS unit, participant_id, CAST(NULL AS DATE) AS on_date,
		CAST(1 AS DOUBLE PRECISION) AS value FROM participant`,
	links: ['participant'],
	scope: 'country',
	dims: [],
	measures: [],
	dated: null
};

/** Everybody enrolled, by their groups: what stands below a figure `per-participant`. */
export const participants = (engine: Engine): Promise<Units> => unitsOf(engine, everybody);

/**
 * Finds the units of an indicator and keeps them for this connection, so that the questions after it are quick. Asking
 * does this by itself; doing it ahead takes the wait out of the first answer. Throws when the SQL breaks its contract.
 */
export async function prepare(engine: Engine, definition: Definition): Promise<Units> {
	const [units] = await Promise.all([
		unitsOf(engine, definition),
		perParticipant(definition) ? participants(engine) : null
	]);
	if (needsTies(definition.kind)) await tiesOf(engine, definition, units);
	return units;
}

/** What was delivered of all that a definition needs. */
export async function delivered(engine: Engine, definition: Definition): Promise<Delivered> {
	const held = keptOf(engine);
	held.tables ??= deliveredTables(engine);
	if (definition.items.length > 0) held.items ??= askedItems(engine);
	const sources = definition.sources.join();
	const filled = held.columns.get(sources) ?? filledColumns(engine, definition);
	held.columns.set(sources, filled);
	const [tables, columns, items] = await Promise.all([held.tables, filled, held.items ?? new Set<string>()]);
	return { sources: new Set([...tables, ...columns]), items };
}

/** Drops everything that this connection keeps, as when its records change. */
export async function forget(engine: Engine): Promise<void> {
	const held = kept.get(engine);
	kept.delete(engine);
	for (const found of held?.units.values() ?? []) {
		const units = await found.catch(() => null);
		if (units) await engine.run(`DROP TABLE ${units.table}`);
	}
}
