import type { Engine } from '#engine/engine.ts';
import { excludedBy, type ExcludedGroup } from '#indicators/excluded-units.ts';
import { absentCells } from '#indicators/compute.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** Excluded units of each total figure that can be given, by reason; by the id of the indicator. */
export async function excludedUnits(
	engine: Engine,
	catalogue: Definition[],
	programme: Programme
): Promise<Record<string, ExcludedGroup[]>> {
	const out: Record<string, ExcludedGroup[]> = {};
	const total = { by: [], where: {} };
	for (const definition of catalogue) {
		if (await absentCells(engine, definition, programme, total)) continue;
		const groups = await excludedBy(engine, definition, programme, total);
		if (groups.length > 0) out[definition.id] = groups;
	}
	return out;
}
