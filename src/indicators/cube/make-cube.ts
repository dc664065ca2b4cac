import type { Engine, Row } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import { hasTies } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { perParticipant } from '../cell-layout.ts';
import { coverage, knownRecords, participants, prepare } from '../connection-cache.ts';
import { absentForDefinition, absentForProgramme } from '../not-applicable.ts';
import { tiesOf } from '../ties.ts';
import { readUnitColumns, type UnitColumns } from '../unit-columns.ts';
import type { Units } from '../units.ts';
import { cubeFormat, type Cube, type CubeTable } from './cube.ts';
import { definitionsKey } from './definitions-key.ts';
import { ColumnPool } from './pack-columns.ts';

export interface CubeOptions {
	/** Queries whose rows are kept with it. */
	queries: readonly string[];
	/** Awaited after each table, so that a page is not blocked. */
	pause?: () => Promise<void>;
	/** Records with more rows than this in their tables of units have no cube: null is returned. */
	maxRows?: number;
}

const counted: Pick<Definition, 'measures' | 'kind'> = { measures: [], kind: 'count' };

/** Makes the cube of the records that an engine has; the same bytes for the same records. */
export async function makeCube(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme,
	{ queries, pause = async () => undefined, maxRows = Infinity }: CubeOptions
): Promise<Cube | null> {
	const pool = new ColumnPool();
	const tables: CubeTable[] = [];
	let rows = 0;
	const keep = async (of: Definition | null, covered: readonly string[], units: Units) => {
		const columns = await readUnitColumns(engine, of ?? counted, units.clustered ?? units, { ordered: true });
		rows += columns.rows;
		if (rows > maxRows) return;
		tables.push({
			...packed(of?.id ?? null, covered, units, columns, pool),
			...(of && hasTies(of.kind) ? { ties: packedTies(await tiesOf(engine, of, units), pool) } : {})
		});
		await pause();
	};
	const given = catalogue.filter(
		(one) => absentForProgramme(one, programme) === null && absentForDefinition(one, programme) === null
	);
	const denominators = new Set<string>();
	for (const definition of given) {
		const covered = await coverage(engine, definition, programme);
		await keep(definition, covered.countries, await prepare(engine, definition, programme));
		if (perParticipant(definition) && !denominators.has(covered.countries.join())) {
			denominators.add(covered.countries.join());
			await keep(null, covered.countries, await participants(engine, programme, covered));
		}
		if (rows > maxRows) return null;
	}
	const { matrix, questions, filled } = await knownRecords(engine, given, programme);
	const answers: Record<string, Row[]> = {};
	for (const sql of queries) answers[sql] = await engine.query(sql);
	return {
		format: cubeFormat,
		definitions: definitionsKey(catalogue),
		matrix,
		questions: [...questions].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
		filled: Object.fromEntries([...filled].map(([source, countries]) => [source, [...countries].sort()])),
		columns: pool.columns,
		tables,
		answers
	};
}

function packed(
	of: string | null,
	covered: readonly string[],
	{ dims, hasReasons }: Units,
	columns: UnitColumns,
	pool: ColumnPool
): CubeTable {
	const optional = (['day', 'before', 'after', 'member', 'cluster'] as const).flatMap((name) => {
		const column = columns[name];
		return column ? [[name, pool.place(column)] as const] : [];
	});
	return {
		of,
		covered: [...covered],
		dims: [...dims],
		hasReasons,
		rows: columns.rows,
		n: pool.place(columns.n),
		value: pool.place(columns.value),
		coded: Object.fromEntries(
			Object.entries(columns.coded).map(([name, { values, codes }]) => [
				name,
				{ values: [...values], codes: pool.place(codes) }
			])
		),
		...Object.fromEntries(optional)
	};
}

const packedTies = ({ a, b, day, countryOf }: Awaited<ReturnType<typeof tiesOf>>, pool: ColumnPool) => ({
	count: a.length,
	people: countryOf.length,
	a: pool.place(a),
	b: pool.place(b),
	day: pool.place(day),
	countryOf: pool.place(countryOf)
});
