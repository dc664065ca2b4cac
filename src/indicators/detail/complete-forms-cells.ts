import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { firstWave, lastWave } from '#schemas/waves.ts';
import { cellsOf } from '../compute.ts';

/** The waves that a definition compares. */
export interface ComparedWaves {
	before: string | undefined;
	after: string | undefined;
}

/** Participants who did not answer some question of the scale on one of the forms compared. */
const incomplete = (
	scale: string,
	{ before, after }: ComparedWaves
) => `SELECT participant_id FROM scale_answer
	WHERE scale = ${quote(scale)} AND CAST(wave AS VARCHAR) IN (${[before, after].map((wave) => quote(wave ?? '')).join(', ')})
		AND participant_id IS NOT NULL AND points IS NULL`;

/**
 * The figure of only those participants who answered every question of the scale on both forms. A score needs just 80 % of the
 * answers, so comparing the two shows the effect of incomplete forms. Cells with `dims.scenario` `complete-forms`; the difference in
 * units is the number with an incomplete form. Empty for a definition that scores no scale. The waves are the programme's first
 * and last unless the definition compares others.
 */
export async function completeFormsCells(
	engine: Engine,
	definition: Definition,
	programme: Programme,
	where: Filters,
	waves: ComparedWaves = { before: firstWave(programme), after: lastWave(programme) }
): Promise<Cell[]> {
	const { linkedScale, links } = definition;
	if (linkedScale === null || !links.includes('participant')) return [];
	const sql = `SELECT * FROM (\n${definition.sql}\n) AS scored
		WHERE scored.participant_id NOT IN (${incomplete(linkedScale, waves)})`;
	const cells = await cellsOf(engine, { ...definition, sql }, programme, { by: [], where });
	return cells.map((cell) => ({ ...cell, dims: { ...cell.dims, scenario: 'complete-forms' } }));
}
