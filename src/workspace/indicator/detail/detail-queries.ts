import { distributionCells, hasDistribution } from '#indicators/detail/distribution-cells.ts';
import { excludedCells } from '#indicators/detail/excluded-cells.ts';
import { lineageOf, type Lineage } from '#indicators/detail/lineage.ts';
import type { Recomputed } from '#indicators/detail/recompute.ts';
import { valuesOf } from '#indicators/detail/unit-values.ts';
import { excludedBy } from '#indicators/excluded-units.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** The breakdown by which excluded units are counted: by country where the indicator has countries. */
export const excludedBreakdown = ({ dims }: Pick<Definition, 'dims'>): Dim[] =>
	dims.filter((dim) => dim === 'country');

/** Counts of included and excluded units, by country where the indicator has countries. */
export async function askExcluded(
	workspace: Workspace,
	definition: Definition,
	where: Filters
): Promise<Cell[]> {
	const by = excludedBreakdown(definition);
	const figures = await workspace.cells(definition, { by, where });
	if (figures.every(({ status }) => status === 'not-collected')) return [];
	const groups = await workspace.queryRecords((engine, programme) =>
		excludedBy(engine, definition, programme, { by, where })
	);
	return excludedCells(definition, figures, groups);
}

/** The distribution of a figure's values; null where they are all alike. */
export async function askDistribution(
	workspace: Workspace,
	definition: Definition,
	where: Filters
): Promise<Cell[] | null> {
	if (!hasDistribution(definition)) return null;
	const groups = await workspace.queryRecords((engine, programme) =>
		valuesOf(engine, definition, programme, where)
	);
	return distributionCells(definition, groups);
}

export const askLineage = (workspace: Workspace, definition: Definition): Promise<Lineage> =>
	workspace.queryRecords((engine) => lineageOf(engine, definition));

/** Recomputes figures and compares them with those on screen. */
export const askRecomputed = (
	workspace: Workspace,
	definition: Definition,
	answers: readonly { question: Question; cells: readonly Cell[] }[]
): Promise<Recomputed> =>
	workspace.queryRecords(async (engine, programme) => {
		const { recompute } = await import('#indicators/detail/recompute.ts');
		return recompute(engine, programme, definition, answers);
	});
