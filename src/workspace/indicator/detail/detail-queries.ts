import { distributionCells, hasDistribution } from '#indicators/detail/distribution-cells.ts';
import { completeFormsCells } from '#indicators/detail/complete-forms-cells.ts';
import { leftOutCells } from '#indicators/detail/left-out-cells.ts';
import { lineageOf, type Lineage } from '#indicators/detail/lineage.ts';
import { recompute, type Recomputed } from '#indicators/detail/recompute.ts';
import { scenarioCells } from '#indicators/detail/scenario-cells.ts';
import { testCells } from '#indicators/detail/permutation-test-cells.ts';
import { valuesOf } from '#indicators/detail/unit-values.ts';
import { leftOutBy } from '#indicators/left-out.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { yieldToPage } from '#state/yield-to-page.ts';
import type { Progress } from './lazy-section.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** The breakdown in which everybody is left out of a figure or not: by country where it has countries. */
export const leftOutBreakdown = ({ dims }: Pick<Definition, 'dims'>): Dim[] =>
	dims.filter((dim) => dim === 'country');

/** Who is in a figure and who is left out, by country where it has countries. */
export async function askLeftOut(
	workspace: Workspace,
	definition: Definition,
	where: Filters
): Promise<Cell[]> {
	const by = leftOutBreakdown(definition);
	const figures = await workspace.cells(definition, { by, where });
	if (figures.every(({ status }) => status === 'not-collected')) return [];
	const groups = await workspace.look((engine, programme) =>
		leftOutBy(engine, definition, programme, { by, where })
	);
	return leftOutCells(definition, figures, groups);
}

/** How the values of a figure are distributed; null where its values are all alike. */
export async function askDistribution(
	workspace: Workspace,
	definition: Definition,
	where: Filters
): Promise<Cell[] | null> {
	if (!hasDistribution(definition)) return null;
	const groups = await workspace.look((engine) => valuesOf(engine, definition, where));
	return distributionCells(definition, groups);
}

/** What a figure would be were it made otherwise, and what tests say of it. */
export interface Sensitivity {
	scenarios: Cell[];
	methods: Cell[];
	tests: Cell[];
}

/** Makes a figure in all the other ways that it can be made; page and reader have their turn in between. */
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
		workspace.look(async (engine, programme) =>
			scenarioCells(definition, figures, await leftOutBy(engine, definition, programme, { by: [], where }))
		)
	);
	const complete = await step(
		workspace.look((engine, programme) => completeFormsCells(engine, definition, programme, where))
	);
	const tests = await step(
		workspace.look(async (engine) =>
			testCells(definition, figures, await valuesOf(engine, definition, where), yieldToPage())
		)
	);
	const others: Cell[] = [];
	for (const method of methods.length > 1 ? methods : []) {
		const cells = await step(workspace.cells(definition, { by: [], where, method }));
		others.push(...cells.map((cell) => ({ ...cell, method })));
	}
	return { scenarios: [...scenarios, ...complete], methods: others, tests };
}

/** Where a figure comes from. */
export const askLineage = (workspace: Workspace, definition: Definition): Promise<Lineage> =>
	workspace.look((engine) => lineageOf(engine, definition));

/** Computes figures anew and compares them with those on screen. */
export const askRecomputed = (
	workspace: Workspace,
	definition: Definition,
	answers: readonly { question: Question; cells: readonly Cell[] }[]
): Promise<Recomputed> =>
	workspace.look((engine, programme) => recompute(engine, programme, definition, answers));
