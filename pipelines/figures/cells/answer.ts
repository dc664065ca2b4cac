import type { Engine } from '#engine/engine.ts';
import { cellsOf, notApplicableCells } from '#indicators/compute.ts';
import { allowedDims } from '#indicators/dims.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Selection } from './selection.ts';

/**
 * The cells of all that was selected. Of indicators that were not named, one that is not broken down so says just that, and one that
 * has no use for the method of interval keeps its own.
 */
export async function answer(engine: Engine, programme: Programme, selection: Selection): Promise<Cell[]> {
	const { definitions, question } = selection;
	const { method, ...plain } = question;
	const out: Cell[] = [];
	for (const definition of definitions) {
		const allowed = allowedDims(definition);
		const fits = question.by.every((dim) => allowed.includes(dim));
		out.push(
			...(fits
				? await cellsOf(
						engine,
						definition,
						programme,
						method && methodsOf(definition).includes(method) ? question : plain
					)
				: notApplicableCells(definition, 'breakdown'))
		);
	}
	return out;
}

/** Whether the records are of this programme: figures of one by the code lists of another would be nonsense. */
export async function checkRecords(engine: Engine, programme: Programme, file: string): Promise<void> {
	const [row] = await engine.query(`SELECT json FROM document WHERE name = 'programme'`);
	const { id } = JSON.parse(String(row?.['json'] ?? '{}')) as { id?: string };
	if (id !== programme.id)
		throw new Error(`invalid records file: ${file} is of programme "${id}", not of "${programme.id}"`);
}
