import type { Engine } from '#engine/engine.ts';
import { checkFilters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { ExclusionReason } from '#schemas/exclusion-reasons.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Question } from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { prepare } from './connection-cache.ts';
import { condition } from './group-sums.ts';
import { columnOf } from './units.ts';

/** How many units of a group are excluded for one reason; a value is null where a unit has none. */
export interface ExcludedGroup {
	values: (string | null)[];
	reason: ExclusionReason;
	measure: string | null;
	n: number;
}

/**
 * How many selected units are excluded from a figure and why, by the groups of a breakdown. Together with the units that count they
 * add up to all units of the definition. Empty where the definition excludes none. A period selects only units that have a date.
 */
export async function excludedBy(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	question: Pick<Question, 'by' | 'where'>
): Promise<ExcludedGroup[]> {
	const by = checkBreakdown(definition, question.by);
	const where = checkFilters(question.where, programme);
	const units = await prepare(engine, definition, programme);
	if (!units.hasReasons) return [];
	const columns = [...by.map(columnOf), ...(definition.measures.length ? ['measure'] : [])];
	const rows =
		await engine.query(`SELECT ${columns.map((column) => `CAST(${column} AS VARCHAR) AS ${column}, `).join('')}
			CAST(left_out AS VARCHAR) AS reason, CAST(sum(n) AS DOUBLE) AS n
		FROM ${units.table} WHERE value IS NULL AND left_out IS NOT NULL AND ${condition(where)}
		GROUP BY ALL ORDER BY ALL`);
	return rows.map((row) => ({
		values: by.map((dim) => (row[columnOf(dim)] as string | null) ?? null),
		reason: row['reason'] as ExclusionReason,
		measure: (row['measure'] as string | undefined) ?? null,
		n: row['n'] as number
	}));
}
