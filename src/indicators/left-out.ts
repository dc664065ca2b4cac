import type { Engine } from '#engine/engine.ts';
import { checkFilters } from '#schemas/filters.ts';
import type { Definition, LeftOut } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Question } from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { prepare } from './connection-cache.ts';
import { condition } from './group-sums.ts';
import { columnOf } from './units.ts';

/** How many units of a group do not count for one reason; null stands for a group that is not known. */
export interface LeftOutGroup {
	values: (string | null)[];
	reason: LeftOut;
	measure: string | null;
	n: number;
}

/**
 * Who was left out of a figure and why, in the groups of a breakdown, of what the filters select: with the units that count they add
 * up to all units of the definition. Empty where the definition leaves nobody out. A period selects only units that have a day.
 */
export async function leftOutBy(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Pick<Question, 'by' | 'where'>
): Promise<LeftOutGroup[]> {
	const by = checkBreakdown(definition, question.by);
	const where = checkFilters(question.where, programme);
	const units = await prepare(engine, definition);
	if (!units.explained) return [];
	const columns = [...by.map(columnOf), ...(definition.measures.length ? ['measure'] : [])];
	const rows =
		await engine.query(`SELECT ${columns.map((column) => `CAST(${column} AS VARCHAR) AS ${column}, `).join('')}
			CAST(left_out AS VARCHAR) AS reason, CAST(sum(n) AS DOUBLE) AS n
		FROM ${units.table} WHERE value IS NULL AND left_out IS NOT NULL AND ${condition(where)}
		GROUP BY ALL ORDER BY ALL`);
	return rows.map((row) => ({
		values: by.map((dim) => (row[columnOf(dim)] as string | null) ?? null),
		reason: row['reason'] as LeftOut,
		measure: (row['measure'] as string | undefined) ?? null,
		n: row['n'] as number
	}));
}
