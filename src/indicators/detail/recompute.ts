import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cellsOf, type Question } from '../compute.ts';
import { clearCache } from '../connection-cache.ts';

/** The result of recomputing figures: how many there are, and those that differ, before and now. */
export interface Recomputed {
	cells: number;
	differing: { before: Cell | undefined; now: Cell | undefined }[];
}

/** Compares cells exactly, digit by digit. */
export function compareCells(before: readonly Cell[], now: readonly Cell[]): Recomputed {
	const length = Math.max(before.length, now.length);
	const pairs = Array.from({ length }, (_, i) => ({ before: before[i], now: now[i] }));
	return {
		cells: length,
		differing: pairs.filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.now))
	};
}

/**
 * Recomputes figures from the rows without any cache, and compares them with those on screen. The engine must not be queried
 * by anything else meanwhile, because its cache is dropped.
 */
export async function recompute(
	engine: Engine,
	programme: Programme,
	definition: Definition,
	answers: readonly { question: Question; cells: readonly Cell[] }[]
): Promise<Recomputed> {
	await clearCache(engine);
	const before: Cell[] = [];
	const now: Cell[] = [];
	for (const { question, cells } of answers) {
		before.push(...cells);
		now.push(...(await cellsOf(engine, definition, programme, question)));
	}
	return compareCells(before, now);
}
