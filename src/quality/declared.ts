import { rounded } from '#indicators/rounded.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Declared, Programme } from '#schemas/programme.ts';

/** A declared figure compared with the computed one; `difference` is computed minus declared. */
export interface DeclaredComparison {
	declared: Declared;
	definition: Definition;
	cell: Cell | undefined;
	difference: number | null;
}

/** The breakdown that contains the group of a declared figure. */
export const breakdownOf = ({ dims }: Declared): string[] =>
	Object.keys(dims).filter((dim) => dim !== 'measure' && dim !== 'wave');

/** Compares every declared figure with the computed one, in the order of the programme; `cells` returns the cells of its breakdown. */
export async function compareDeclared(
	programme: Programme,
	catalogue: readonly Definition[],
	cells: (definition: Definition, declared: Declared) => Promise<readonly Cell[]>
): Promise<DeclaredComparison[]> {
	const out: DeclaredComparison[] = [];
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
