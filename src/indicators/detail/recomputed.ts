import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cellsOf, type Question } from '../compute.ts';
import { forget } from '../connection-cache.ts';

/** What came of computing figures anew: how many there are, and those that differ, as they stand and as they came out. */
export interface Recomputed {
	cells: number;
	differing: { before: Cell | undefined; now: Cell | undefined }[];
}

/** Cells that are not the same, digit by digit. */
export function compareCells(before: readonly Cell[], now: readonly Cell[]): Recomputed {
	const length = Math.max(before.length, now.length);
	const pairs = Array.from({ length }, (_, i) => ({ before: before[i], now: now[i] }));
	return {
		cells: length,
		differing: pairs.filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.now))
	};
}

/**
 * Computes figures anew from the rows, with nothing kept from before, and sets them beside those that are on screen. Nothing
 * else may be asked of the engine meanwhile: what it keeps between questions is dropped.
 */
export async function recompute(
	engine: Engine,
	programme: Programme,
	definition: Definition,
	answers: readonly { question: Question; cells: readonly Cell[] }[]
): Promise<Recomputed> {
	await forget(engine);
	const before: Cell[] = [];
	const now: Cell[] = [];
	for (const { question, cells } of answers) {
		before.push(...cells);
		now.push(...(await cellsOf(engine, definition, programme, question)));
	}
	return compareCells(before, now);
}
