import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cachedUnits, maxCachedRows } from './cached-units.ts';
import { excludedFromColumns } from './groups-from-columns.ts';
import { excludedBy, type ExcludedGroup } from './excluded-units.ts';
import { prepare } from './connection-cache.ts';

/**
 * How many selected units are excluded from each of many figures and why, as `excludedBy` gives without a breakdown. Only
 * for figures that can be given. Throws the signal's reason when aborted.
 */
export async function allExcluded(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme,
	{
		where,
		signal,
		pause,
		most = maxCachedRows
	}: { where: Filters; signal: AbortSignal; pause: () => Promise<void>; most?: number }
): Promise<Map<string, ExcludedGroup[]>> {
	const out = new Map<string, ExcludedGroup[]>();
	for (const definition of catalogue) {
		signal.throwIfAborted();
		const cached = await cachedUnits(engine, definition, await prepare(engine, definition, programme), most);
		out.set(
			definition.id,
			cached
				? excludedFromColumns(cached, where)
				: await excludedBy(engine, definition, programme, { by: [], where })
		);
		await pause();
	}
	return out;
}
