import type { Programme } from '#schemas/programme.ts';
import { dayOf } from './days.ts';
import { streams, type Streams } from './random.ts';

/** What everything is drawn from: the programme, its period in days, and the seed. */
export interface Setting {
	programme: Programme;
	seed: number;
	from: number;
	to: number;
	/** The day at this share of the period, 0 its first and 1 its last. */
	at: (share: number) => number;
	streams: (subject: string) => Streams;
}

const shortest = 180;

export function settingOf(programme: Programme, seed: number): Setting {
	const from = dayOf(programme.period.from);
	const to = dayOf(programme.period.to);
	if (to - from < shortest)
		throw new Error(
			`invalid period: ${to - from + 1} days; a sample needs at least ${shortest + 1} to spread over`
		);
	return {
		programme,
		seed,
		from,
		to,
		at: (share) => from + Math.round((to - from) * share),
		streams: (subject) => streams(seed, subject)
	};
}

/** The programme's target for each area, or for the whole; `otherwise` where it has none. */
export function plannedNumber(programme: Programme, indicator: string, otherwise: number): number {
	return programme.targets.find((target) => target.indicator === indicator)?.value ?? otherwise;
}
