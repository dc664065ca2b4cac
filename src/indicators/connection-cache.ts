import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import { hasTies } from '#schemas/kinds.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';
import { columnsOf, countriesFilling, coverageOf, type Coverage } from './coverage.ts';
import { deliveryMatrix } from './deliveries.ts';
import { questionsHeld, type QuestionHeld } from './questions-held.ts';
import { perParticipant } from './cell-layout.ts';
import { tiesOf } from './ties.ts';
import { materialise, type Source, type Units } from './units.ts';

/** What is cached for one connection: promises, so that questions asked at the same time share the work. */
interface ConnectionCache {
	matrix: Promise<Delivery[]> | null;
	questions: Promise<QuestionHeld[]> | null;
	/** The countries that fill a column, by the column. */
	filled: Map<string, Promise<ReadonlySet<string>>>;
	/** Whom definitions cover, for a programme: every question needs it, and no selection changes it. */
	covered: WeakMap<Programme, Map<Definition, Promise<Coverage>>>;
	units: Map<string, Promise<Units>>;
}
const caches = new WeakMap<Engine, ConnectionCache>();

/** Number of tables created so far, so that a name is never used twice, not even by two that share a connection. */
let tableCount = 0;

function cacheOf(engine: Engine): ConnectionCache {
	let found = caches.get(engine);
	if (!found) caches.set(engine, (found = { ...noDeliveries(), units: new Map() }));
	return found;
}

const noDeliveries = (): Omit<ConnectionCache, 'units'> => ({
	matrix: null,
	questions: null,
	filled: new Map(),
	covered: new WeakMap()
});

/** Everything that a table of units depends on: the same SQL with other links has other groups. */
const keyOf = ({ sql, links, clusters, scope, measures, dated }: Source, covered: readonly string[]) =>
	JSON.stringify([
		sql,
		links,
		clusters,
		scope,
		measures.map(({ id, distinct }) => [id, distinct]),
		dated === null,
		covered
	]);

function unitsOf(
	engine: Engine,
	source: Source,
	programme: Programme,
	{ countries }: Coverage
): Promise<Units> {
	const { units } = cacheOf(engine);
	const key = keyOf(source, countries);
	let found = units.get(key);
	if (!found) {
		const table = `units_${++tableCount}`;
		found = materialise(engine, source, programme, table, countries);
		units.set(key, found);
		found.catch(() => units.delete(key));
	}
	return found;
}

const allParticipants: Source = {
	id: 'participants',
	kind: 'count',
	sql: `SELECT participant_id AS unit, participant_id, CAST(NULL AS DATE) AS on_date,
		CAST(1 AS DOUBLE PRECISION) AS value FROM participant`,
	links: ['participant'],
	clusters: [],
	scope: 'country',
	dims: [],
	measures: [],
	dated: null
};

/** All participants enrolled in the covered countries, with their groups: the denominator of `per-participant` figures. */
export const participants = (engine: Engine, programme: Programme, covered: Coverage): Promise<Units> =>
	unitsOf(engine, allParticipants, programme, covered);

/** What a connection is told of its records instead of finding it out: see `cube`. */
export interface KnownRecords {
	matrix: Delivery[];
	questions: QuestionHeld[];
	filled: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes what is known of the records the answer to every later question about them. */
export function tell(engine: Engine, { matrix, questions, filled }: KnownRecords): void {
	caches.set(engine, {
		matrix: Promise.resolve(matrix),
		questions: Promise.resolve(questions),
		filled: new Map([...filled].map(([source, countries]) => [source, Promise.resolve(countries)])),
		covered: new WeakMap(),
		units: new Map()
	});
}

/** The same for the units of a definition, or of all participants where it is null. */
export function tellUnits(
	engine: Engine,
	definition: Definition | null,
	covered: readonly string[],
	units: Units
): void {
	cacheOf(engine).units.set(keyOf(definition ?? allParticipants, covered), Promise.resolve(units));
}

/** What is known of the records behind some definitions, for a connection that will be told of it. */
export async function knownRecords(
	engine: Engine,
	definitions: readonly Definition[],
	programme: Programme
): Promise<KnownRecords> {
	for (const definition of definitions) await coverage(engine, definition, programme);
	const filled = new Map<string, ReadonlySet<string>>();
	for (const [source, found] of cacheOf(engine).filled) filled.set(source, await found);
	return {
		matrix: await deliveries(engine, programme),
		questions: await questionsOf(engine),
		filled
	};
}

/** What each country's partner delivered of each table. */
export const deliveries = (engine: Engine, programme: Programme): Promise<Delivery[]> =>
	(cacheOf(engine).matrix ??= questionsOf(engine).then((held) => deliveryMatrix(engine, programme, held)));

const questionsOf = (engine: Engine): Promise<QuestionHeld[]> =>
	(cacheOf(engine).questions ??= questionsHeld(engine));

/** Whom the figures of a definition cover. */
export function coverage(engine: Engine, definition: Definition, programme: Programme): Promise<Coverage> {
	const { covered } = cacheOf(engine);
	const known = covered.get(programme) ?? new Map<Definition, Promise<Coverage>>();
	covered.set(programme, known);
	let found = known.get(definition);
	if (!found) {
		known.set(definition, (found = findCoverage(engine, definition, programme)));
		found.catch(() => known.delete(definition));
	}
	return found;
}

async function findCoverage(engine: Engine, definition: Definition, programme: Programme): Promise<Coverage> {
	const cached = cacheOf(engine);
	const matrix = await deliveries(engine, programme);
	const questions = await questionsOf(engine);
	const filled = new Map<string, ReadonlySet<string>>();
	for (const source of columnsOf(definition)) {
		const found = cached.filled.get(source) ?? countriesFilling(engine, source);
		cached.filled.set(source, found);
		filled.set(source, await found);
	}
	return coverageOf(definition, programme, { matrix, questions, filled });
}

/**
 * Finds the units of an indicator and caches them for this connection, so that later questions are quick. Every question
 * does this by itself; doing it in advance makes the first answer quick too. Throws when the SQL does not yield the required columns.
 */
export async function prepare(engine: Engine, definition: Definition, programme: Programme): Promise<Units> {
	const covered = await coverage(engine, definition, programme);
	const [units] = await Promise.all([
		unitsOf(engine, definition, programme, covered),
		perParticipant(definition) ? participants(engine, programme, covered) : null
	]);
	if (hasTies(definition.kind)) await tiesOf(engine, definition, units);
	return units;
}

/** Drops what is cached of deliveries, such as when a table is loaded that was not there before. */
export function clearDeliveries(engine: Engine): void {
	const cached = caches.get(engine);
	if (cached) caches.set(engine, { ...noDeliveries(), units: cached.units });
}

/** Drops everything cached for this connection, such as when its records change. */
export async function clearCache(engine: Engine): Promise<void> {
	const cached = caches.get(engine);
	caches.delete(engine);
	for (const found of cached?.units.values() ?? []) {
		const units = await found.catch(() => null);
		for (const made of [units, units?.clustered]) if (made) await engine.run(`DROP TABLE ${made.table}`);
	}
}
