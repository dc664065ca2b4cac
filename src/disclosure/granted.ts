import { intervalsIn } from './intervals.ts';
import type { Parts } from './parts.ts';
import { presolved, type Presolved } from './presolve.ts';
import type { Published } from './published.ts';
import { worldOf, type Assumptions, type World } from './world.ts';

/** Cells that tell nothing of their own edition; those that are suppressed stay so, since of them something is taken for granted. */
const untold = ({ tables, cells }: Published): Published => ({
	tables,
	cells: cells.map(({ at_least: _, ...cell }) =>
		cell.status === 'suppressed' ? cell : { ...cell, status: 'held' as const }
	)
});

/**
 * The least that a count can be by what is taken for granted alone, were no figure told: a whole of three hidden groups, in each
 * of which there is somebody, is at least three, and no publisher can help that. Takes names of counts.
 */
export function leastGranted(
	editions: readonly Published[],
	assumptions: Assumptions,
	parts: Parts
): (name: string) => Promise<number> {
	let made: { world: World; smaller: Presolved } | undefined;
	return async (name) => {
		if (!made) {
			const world = worldOf(editions.map(untold), assumptions);
			made = { world, smaller: presolved(world.system) };
		}
		const id = made.world.idOf(name);
		return (await intervalsIn(made.smaller, [id], { parts })).get(id)![0];
	};
}
