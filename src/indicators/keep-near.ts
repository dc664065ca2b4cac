import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cachedUnits } from './cached-units.ts';
import { prepare } from './connection-cache.ts';
import { absentForDefinition, absentForProgramme } from './not-applicable.ts';
import { clustersOf } from './whole-clusters.ts';

/** Some 40 bytes each: eight figures of a million people are a third of a gigabyte. */
const maxNearRows = 1_500_000;

/**
 * Reads the units of definitions into memory, so that further questions about them are counted here within a frame. A table of more
 * rows than `maxNearRows` stays with the engine. `pause` is awaited after each definition.
 */
export async function keepNear(
	engine: Engine,
	definitions: readonly Definition[],
	programme: Programme,
	pause: () => Promise<void>
): Promise<void> {
	for (const definition of definitions) {
		if (absentForProgramme(definition, programme) ?? absentForDefinition(definition, programme)) continue;
		const units = await prepare(engine, definition, programme);
		await cachedUnits(engine, definition, units, maxNearRows);
		const clustered =
			units.clustered && (await cachedUnits(engine, definition, units.clustered, maxNearRows));
		if (clustered) clustersOf(clustered);
		await pause();
	}
}
