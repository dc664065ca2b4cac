import { rounded } from '#indicators/rounded.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Declared, Programme } from '#schemas/programme.ts';

/** A figure as somebody stated it, beside what the records give; `difference` is the records' less the stated one. */
export interface Beside {
	declared: Declared;
	definition: Definition;
	cell: Cell | undefined;
	difference: number | null;
}

/** The breakdown in which the figure of a statement is found. */
export const breakdownOf = ({ dims }: Declared): string[] =>
	Object.keys(dims).filter((dim) => dim !== 'measure' && dim !== 'wave');

/** Sets every declared figure beside the computed one, in the order of the programme; `cells` are those of each one's breakdown. */
export async function besides(
	programme: Programme,
	catalogue: readonly Definition[],
	cells: (definition: Definition, declared: Declared) => Promise<readonly Cell[]>
): Promise<Beside[]> {
	const out: Beside[] = [];
	for (const declared of programme.declared) {
		const definition = catalogue.find(({ id }) => id === declared.indicator);
		if (!definition) continue;
		const cell = cellOf(await cells(definition, declared), definition.id, declared.dims);
		const value = cell?.status === 'ok' ? cell.value : null;
		const difference = value === null ? null : rounded(value - declared.value);
		out.push({ declared, definition, cell, difference });
	}
	return out;
}
