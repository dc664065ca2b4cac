import type { Engine } from '#engine/engine.ts';
import { leftOutBy, type LeftOutGroup } from '#indicators/left-out.ts';
import { absentCells } from '#indicators/compute.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** Who is left out of each figure that can be given, by reason, when everybody is selected; by the id of the indicator. */
export async function leftOut(
	engine: Engine,
	catalogue: Definition[],
	programme: Programme
): Promise<Record<string, LeftOutGroup[]>> {
	const out: Record<string, LeftOutGroup[]> = {};
	const everybody = { by: [], where: {} };
	for (const definition of catalogue) {
		if (await absentCells(engine, definition, programme, everybody)) continue;
		const groups = await leftOutBy(engine, definition, programme, everybody);
		if (groups.length > 0) out[definition.id] = groups;
	}
	return out;
}
