import type { Engine } from '#engine/engine.ts';
import { cellsOf } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** One figure before and after an import; without a country among the dims it is that of all countries. */
export interface FigureChange {
	definition: Definition;
	dims: Record<string, string>;
	before: Cell;
	after: Cell;
}

/** The figures of one country, or of each where that is null, and those of all, that an import changes; the rest is counted. */
export async function figureChanges(
	before: Engine,
	after: Engine,
	{
		programme,
		catalogue,
		country
	}: { programme: Programme; catalogue: readonly Definition[]; country: string | null }
): Promise<{ figures: FigureChange[]; unchangedFigures: number }> {
	const figures: FigureChange[] = [];
	let unchangedFigures = 0;
	for (const definition of catalogue) {
		const question = { by: definition.dims.filter((dim) => dim === 'country'), where: {} };
		const [old, now] = await Promise.all(
			[before, after].map((engine) => cellsOf(engine, definition, programme, question))
		);
		const known = new Map(old!.map((cell) => [JSON.stringify(cell.dims), cell]));
		for (const cell of now!) {
			const where = cell.dims['country'];
			if (where !== undefined && country !== null && where !== country) continue;
			const was = known.get(JSON.stringify(cell.dims))!;
			if (JSON.stringify(was) === JSON.stringify(cell)) unchangedFigures += 1;
			else figures.push({ definition, dims: cell.dims, before: was, after: cell });
		}
	}
	return { figures, unchangedFigures };
}
