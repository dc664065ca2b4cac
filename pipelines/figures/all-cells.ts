import type { Engine } from '#engine/engine.ts';
import { faultsOfCells } from '#indicators/check-cells.ts';
import { cellsOf } from '#indicators/compute.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * Every indicator in total and by each single group it allows; no figure twice, in a fixed order. Throws when
 * a table contradicts itself, as when its groups do not add up: such figures must not reach a page.
 */
export async function allCells(
	engine: Engine,
	catalogue: Definition[],
	programme: Programme
): Promise<Cell[]> {
	const cells = new Map<string, Cell>();
	for (const definition of catalogue)
		for (const by of breakdowns(definition))
			for (const cell of await sound(engine, definition, programme, by)) {
				const name = cellName(cell);
				if (!cells.has(name)) cells.set(name, cell);
			}
	return [...cells.values()];
}

async function sound(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	by: Dim[]
): Promise<Cell[]> {
	const cells = await cellsOf(engine, definition, programme, { by, where: {} });
	const faults = by.flatMap((dim) => faultsOfCells(definition, dim, cells, programme));
	if (faults.length > 0)
		throw new Error(`invalid figures:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
	return cells;
}

function breakdowns(definition: Definition): Dim[][] {
	return [[], ...definition.dims.map((dim) => [dim])];
}
