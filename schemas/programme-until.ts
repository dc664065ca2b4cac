import type { Programme } from './programme.ts';

/** A programme as it had come along on a day, `yyyy-mm-dd`: its period ends there, unless it ended before. */
export function programmeUntil(programme: Programme, day: string): Programme {
	const { period } = programme;
	return day >= period.from && day < period.to ? { ...programme, period: { ...period, to: day } } : programme;
}
