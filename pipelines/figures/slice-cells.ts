import type { Engine } from '#engine/engine.ts';
import { cellsOf } from '#indicators/compute.ts';
import { absentForProgramme } from '#indicators/not-applicable.ts';
import { prepare } from '#indicators/connection-cache.ts';
import type { Cell } from '#schemas/cell.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * Every indicator for each single value of each filter that applies to it, by country where it has countries:
 * with these the workspace answers its first filters while the calculation engine is still loading. The value
 * is one of the cell's dims. Also the totals by month, for the small lines of the catalogue.
 */
export async function sliceCells(
	engine: Engine,
	catalogue: Definition[],
	programme: Programme
): Promise<Cell[]> {
	const cells: Cell[] = [];
	for (const definition of catalogue.filter((one) => absentForProgramme(one, programme) === null)) {
		const units = await prepare(engine, definition, programme);
		if (definition.dated !== null && !definition.dims.includes('month'))
			for (const cell of await cellsOf(engine, definition, programme, { by: ['month'], where: {} }))
				if (cell.dims['month'] !== undefined) cells.push(cell);
		const by = definition.dims.filter((dim) => dim === 'country');
		const others = filterDims(programme).filter(({ code }) => code !== 'country' && units.dims.has(code));
		for (const { code: dim, values } of others)
			for (const { code: value } of values)
				for (const cell of await cellsOf(engine, definition, programme, { by, where: { [dim]: [value] } }))
					cells.push({ ...cell, dims: { ...cell.dims, [dim]: value } });
	}
	return cells;
}
