import type { Engine } from '#engine/engine.ts';
import { cellsOf, notApplicableCells } from '#indicators/compute.ts';
import { allowedDims } from '#indicators/dims.ts';
import { methodsOf } from '#indicators/interval-methods.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Selection } from './selection.ts';

/**
 * The cells of everything selected. Unless it was named, an indicator without the breakdown gives its total
 * only, and one that does not support the interval method keeps its own.
 */
export async function selectedCells(
	engine: Engine,
	programme: Programme,
	selection: Selection
): Promise<Cell[]> {
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

/** Throws unless the records are of this programme: figures by the code lists of another would be nonsense. */
export async function checkRecords(engine: Engine, programme: Programme, file: string): Promise<void> {
	const [row] = await engine.query(`SELECT json FROM document WHERE name = 'programme'`);
	const { id } = JSON.parse(String(row?.['json'] ?? '{}')) as { id?: string };
	if (id !== programme.id)
		throw new Error(`invalid records file: ${file} is of programme "${id}", not of "${programme.id}"`);
	const columns = await engine.query(
		"SELECT table_name || '.' || column_name AS name FROM information_schema.columns"
	);
	const found = new Set(columns.map((row) => String(row['name'])));
	for (const { name, columns: needed } of contributedTables(programme))
		for (const column of Object.keys(needed))
			if (!found.has(`${name}.${column}`))
				throw new Error(
					`invalid records file: ${file} was made before the programme asked for ${name}.${column}; npm run ingest reads the contributions again`
				);
}
