import type { Programme } from '#schemas/programme.ts';
import { comparableWaves } from '#schemas/waves.ts';
import type { Instrument } from './item-answers.ts';

/** Two waves between which change is counted, from the earlier to the later. */
export interface Span {
	from: string;
	to: string;
}

/** The waves of an instrument that can be compared, in the order of time; forms about an event cannot. */
export const spanWaves = (
	programme: Pick<Programme, 'waves'>,
	{ waves }: Pick<Instrument, 'waves'>
): string[] => waves.filter((wave) => comparableWaves(programme).includes(wave));

/**
 * The span that is wanted, or as much of it as there is: `from` the first comparable wave and `to` the last unless others
 * are wanted that are in the order of time. Null where there are not two.
 */
export function spanOf(
	programme: Pick<Programme, 'waves'>,
	instrument: Pick<Instrument, 'waves'>,
	wanted: { from?: string | null; to?: string | null } = {}
): Span | null {
	const waves = spanWaves(programme, instrument);
	if (waves.length < 2) return null;
	const start = waves.indexOf(wanted.from ?? '');
	const first = start >= 0 && start < waves.length - 1 ? start : 0;
	const end = waves.indexOf(wanted.to ?? '');
	return { from: waves[first]!, to: waves[end > first ? end : waves.length - 1]! };
}
