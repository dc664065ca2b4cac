import { z } from 'zod';
import { intervals } from '#disclosure/intervals.ts';
import type { Bounds } from '#disclosure/system.ts';
import { parse } from '#schemas/explain.ts';

const table = z.strictObject({
	cells: z.array(z.strictObject({ id: z.string(), value: z.number().nullable() })).min(1),
	equations: z.array(
		z.strictObject({ terms: z.array(z.tuple([z.string(), z.number()])).min(1), equals: z.number() })
	)
});

/**
 * The feasible interval of every cell of a plain table, given known numbers, unknown numbers (null), and
 * equations between them. Hidden numbers are whole and not negative. `high` is null where nothing bounds it.
 * Throws for an unknown cell, and where the equations contradict each other.
 */
export async function auditTable(
	value: unknown
): Promise<{ cells: { id: string; low: number; high: number | null }[] }> {
	const { cells, equations } = parse(table, value, 'table');
	const bounds = new Map<string, Bounds>();
	for (const { id, value } of cells) {
		if (bounds.has(id)) throw new Error(`invalid table: there are two cells "${id}"`);
		bounds.set(id, value === null ? { low: 0, high: Infinity } : { low: value, high: value });
	}
	for (const { terms } of equations)
		for (const [id] of terms)
			if (!bounds.has(id))
				throw new Error(`unknown cell: "${id}"; known are ${[...bounds.keys()].join(', ')}`);
	const found = await intervals({ bounds, equations });
	return {
		cells: cells.map(({ id }) => {
			const [low, high] = found.get(id)!;
			return { id, low, high: high === Infinity ? null : high };
		})
	};
}
