import type { Engine } from '#engine/engine.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, LeftOut } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { excludedFromCache, cachedUnits, maxCachedRows } from './cached-units.ts';
import { leftOutBy, type LeftOutGroup } from './left-out.ts';
import { prepare } from './connection-cache.ts';

/**
 * Reasons that say that somebody does not belong to a figure (a business without a day of registration is not registered); all
 * others say that something about them is not known.
 */
const belongElsewhere: readonly string[] = [
	'owner-at-entry',
	'self-employed-at-entry',
	'employed-at-entry',
	'in-education-at-entry',
	'other-group',
	'before-enrolment',
	'existed-before',
	'not-held',
	'no-day'
] satisfies LeftOut[];

/** Whether a unit that is left out for this reason would count, were more known of it. */
export const isUnknown = (reason: LeftOut): boolean => !belongElsewhere.includes(reason);

/**
 * Who is left out of each of many figures and why, of what the filters select, as `leftOutBy` says without a breakdown. Only
 * for figures that can be given; the signal's reason is thrown when it was aborted.
 */
export async function allLeftOut(
	engine: Engine,
	catalogue: readonly Definition[],
	programme: Programme,
	{
		where,
		signal,
		pause,
		most = maxCachedRows
	}: { where: Filters; signal: AbortSignal; pause: () => Promise<void>; most?: number }
): Promise<Map<string, LeftOutGroup[]>> {
	const out = new Map<string, LeftOutGroup[]>();
	for (const definition of catalogue) {
		signal.throwIfAborted();
		const held = await cachedUnits(engine, definition, await prepare(engine, definition), most);
		out.set(
			definition.id,
			held
				? excludedFromCache(held, where)
				: await leftOutBy(engine, definition, programme, { by: [], where })
		);
		await pause();
	}
	return out;
}
