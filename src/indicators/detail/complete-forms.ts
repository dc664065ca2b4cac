import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cellsOf } from '../compute.ts';

/** Participants who left out some question of the scale on one of its forms. */
const incomplete = (scale: string) => `SELECT participant_id FROM scale_answer
	WHERE scale = '${scale.replaceAll("'", "''")}' AND wave IN ('baseline', 'endline') AND points IS NULL`;

/**
 * The figure of those alone who answered every question of the scale on both forms: a score needs 80 % of the answers only, and
 * then stands for the questions left out as well. Cells with `dims.scenario` `complete-forms`; how many fewer units they have is how many
 * rest on a part of a form. Nothing for a definition that scores no scale.
 */
export async function completeFormsCells(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	where: Filters
): Promise<Cell[]> {
	const { linkedScale, links } = definition;
	if (linkedScale === null || !links.includes('participant')) return [];
	const sql = `SELECT * FROM (\n${definition.sql}\n) AS scored
		WHERE scored.participant_id NOT IN (${incomplete(linkedScale)})`;
	const cells = await cellsOf(engine, { ...definition, sql }, programme, { by: [], where });
	return cells.map((cell) => ({ ...cell, dims: { ...cell.dims, scenario: 'complete-forms' } }));
}
