import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { prepare } from '../connection-cache.ts';
import { condition } from '../group-sums.ts';

/** How many units have a value, with the values before and after for kinds with pairs. */
export interface ValueGroup {
	measure: string | null;
	value: number;
	before: number | null;
	after: number | null;
	n: number;
}

/** The values of all selected units that count in a figure, in rising order, without the ids of the units. */
export async function valuesOf(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	where: Filters
): Promise<ValueGroup[]> {
	const { table } = await prepare(engine, definition, programme);
	const texts = definition.measures.length ? ['measure'] : [];
	const numbers = ['value', ...(kinds[definition.kind].pairs ? ['before', 'after'] : [])];
	const columns = [
		...texts.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`),
		...numbers.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`)
	];
	const rows = await engine.query(`SELECT ${columns.join(', ')}, CAST(sum(n) AS DOUBLE) AS n
		FROM ${table} WHERE value IS NOT NULL AND ${condition(where)} GROUP BY ALL ORDER BY ALL`);
	return rows.map((row) => ({
		measure: (row['measure'] as string | undefined) ?? null,
		value: row['value'] as number,
		before: (row['before'] as number | undefined) ?? null,
		after: (row['after'] as number | undefined) ?? null,
		n: row['n'] as number
	}));
}
