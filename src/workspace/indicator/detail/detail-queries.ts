import { distributionCells, hasDistribution } from '#indicators/detail/distribution-cells.ts';
import { completeFormsCells } from '#indicators/detail/complete-forms-cells.ts';
import { excludedCells } from '#indicators/detail/excluded-cells.ts';
import { lineageOf, type Lineage } from '#indicators/detail/lineage.ts';
import { recompute, type Recomputed } from '#indicators/detail/recompute.ts';
import { scenarioCells } from '#indicators/detail/scenario-cells.ts';
import { testCells } from '#indicators/detail/permutation-test-cells.ts';
import { valuesOf } from '#indicators/detail/unit-values.ts';
import { excludedBy } from '#indicators/excluded-units.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { yieldToPage } from '#state/yield-to-page.ts';
import type { Progress } from './lazy-section.svelte.ts';
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

/** Alternative ways of computing a figure, and the results of tests on it. */
export interface Sensitivity {
	scenarios: Cell[];
	methods: Cell[];
	tests: Cell[];
}

/** Computes a figure in all alternative ways, yielding to the page in between. */
export async function askSensitivity(
	workspace: Workspace,
	definition: Definition,
	where: Filters,
	progress: Progress
): Promise<Sensitivity> {
	const methods = methodsOf(definition).filter((method) => method !== 'none');
	const steps = methods.length + 3;
	let done = 0;
	const step = async <T>(work: Promise<T>) => {
		const answer = await work;
		progress((done += 1) / steps);
		return answer;
	};
	const figures = await workspace.cells(definition, { by: [], where });
	const scenarios = await step(
		workspace.queryRecords(async (engine, programme) =>
			scenarioCells(definition, figures, await excludedBy(engine, definition, programme, { by: [], where }))
		)
	);
	const complete = await step(
		workspace.queryRecords((engine, programme) => completeFormsCells(engine, definition, programme, where))
	);
	const tests = await step(
		workspace.queryRecords(async (engine, programme) =>
			testCells(definition, figures, await valuesOf(engine, definition, programme, where), yieldToPage())
		)
	);
	const others: Cell[] = [];
	for (const method of methods.length > 1 ? methods : []) {
		const cells = await step(workspace.cells(definition, { by: [], where, method }));
		others.push(...cells.map((cell) => ({ ...cell, method })));
	}
	return { scenarios: [...scenarios, ...complete], methods: others, tests };
}

export const askLineage = (workspace: Workspace, definition: Definition): Promise<Lineage> =>
	workspace.queryRecords((engine) => lineageOf(engine, definition));

/** Recomputes figures and compares them with those on screen. */
export const askRecomputed = (
	workspace: Workspace,
	definition: Definition,
	answers: readonly { question: Question; cells: readonly Cell[] }[]
): Promise<Recomputed> =>
	workspace.queryRecords((engine, programme) => recompute(engine, programme, definition, answers));
