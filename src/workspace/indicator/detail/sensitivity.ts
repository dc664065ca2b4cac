import { completeFormsCells } from '#indicators/detail/complete-forms-cells.ts';
import { scenarioCells } from '#indicators/detail/scenario-cells.ts';
import { testCells } from '#indicators/detail/permutation-test-cells.ts';
import { valuesOf } from '#indicators/detail/unit-values.ts';
import { excludedBy } from '#indicators/excluded-units.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { yieldToPage } from '#state/yield-to-page.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { Progress } from './lazy-section.svelte.ts';

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
