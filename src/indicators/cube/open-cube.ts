import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import type { Definition } from '#schemas/indicator.ts';
import { keepColumns } from '../cached-units.ts';
import { tell, tellUnits } from '../connection-cache.ts';
import { keepTies } from '../ties.ts';
import type { UnitColumns } from '../unit-columns.ts';
import type { Units, UnitTable } from '../units.ts';
import { cubeFormat, type Cube, type CubeTable } from './cube.ts';
import { definitionsKey } from './definitions-key.ts';
import { UnpackedColumns } from './pack-columns.ts';

/** Whether a cube was written in today's format, by today's definitions. */
export const isCurrent = ({ format, definitions }: Cube, catalogue: readonly Definition[]): boolean =>
	format === cubeFormat && definitions === definitionsKey(catalogue);

/**
 * An engine without rows, which knows the figures: `allCells` gets from it what it would get from the records of the cube. Other
 * statements throw, unless their rows were kept. Throws for a cube that is damaged, or that other definitions made.
 */
export function openCube(cube: Cube, catalogue: readonly Definition[]): Engine {
	if (!isCurrent(cube, catalogue)) throw new Error(`invalid cube: format ${cube.format}, other definitions`);
	const engine: Engine = {
		run: async () => {
			throw rowless();
		},
		columns: async () => {
			throw rowless();
		},
		query: async (sql) => {
			const kept = cube.answers[sql];
			if (!kept) throw rowless();
			return kept;
		},
		close: async () => undefined
	};
	const columns = new UnpackedColumns(cube.columns);
	tell(engine, {
		matrix: cube.matrix,
		questions: cube.questions,
		filled: new Map(Object.entries(cube.filled).map(([source, countries]) => [source, new Set(countries)]))
	});
	const byId = new Map(catalogue.map((definition) => [definition.id, definition]));
	for (const table of cube.tables) {
		const definition = table.of === null ? null : byId.get(table.of)!;
		tellUnits(engine, definition, table.covered, unitsOf(table, columns, definition));
	}
	return engine;
}

const rowless = () => new EngineFault('start', 'missing engine: a cube has no rows');

/** The units of a table: those kept apart by cluster are the finer ones, and answer for both. */
function unitsOf(table: CubeTable, columns: UnpackedColumns, definition: Definition | null): Units {
	const made: UnitTable = {
		table: `cube of ${table.of}`,
		dims: new Set(table.dims),
		hasReasons: table.hasReasons,
		among: '',
		hasClusters: false
	};
	const clustered = definition?.clusters.length ? { ...made, hasClusters: true } : null;
	const units = { ...made, clustered };
	const unpacked = unpackedTable(table, columns);
	for (const one of clustered ? [units, clustered] : [units]) keepColumns(one, unpacked);
	if (table.ties) {
		const { count, people, a, b, day, countryOf } = table.ties;
		keepTies(units, {
			a: columns.integers(a, count),
			b: columns.integers(b, count),
			day: columns.integers(day, count),
			countryOf: Uint16Array.from(columns.integers(countryOf, people))
		});
	}
	return units;
}

function unpackedTable(table: CubeTable, columns: UnpackedColumns): UnitColumns {
	const { rows } = table;
	const integers = (place: number | undefined) =>
		place === undefined ? null : columns.integers(place, rows);
	const doubles = (place: number | undefined) => (place === undefined ? null : columns.doubles(place, rows));
	return {
		rows,
		n: columns.doubles(table.n, rows),
		value: columns.doubles(table.value, rows),
		coded: Object.fromEntries(
			Object.entries(table.coded).map(([name, { values, codes }]) => [
				name,
				{
					values,
					codes: values.length < 256 ? columns.bytes(codes, rows) : columns.integers(codes, rows)
				}
			])
		),
		day: integers(table.day),
		before: doubles(table.before),
		after: doubles(table.after),
		member: integers(table.member),
		cluster: integers(table.cluster)
	};
}
