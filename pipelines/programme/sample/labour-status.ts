import type { labourStatus } from '#schemas/tables/vocabulary.ts';
import type { Business } from './businesses.ts';
import type { Random } from './random.ts';

export type Labour = (typeof labourStatus)[number];

export const atEntry: Record<Labour, number> = {
	employee: 0.27,
	self_employed: 0.07,
	unemployed: 0.32,
	unemployed_lt: 0.18,
	inactive: 0.12,
	undisclosed: 0.04
};

/** The status of people on leaving by that at entry, if nothing else is known: mostly unchanged. */
const moves: Record<Labour, Partial<Record<Labour, number>>> = {
	employee: { employee: 0.86, unemployed: 0.1, inactive: 0.04 },
	self_employed: { self_employed: 0.85, employee: 0.08, unemployed: 0.07 },
	unemployed: { unemployed: 0.4, unemployed_lt: 0.27, employee: 0.25, inactive: 0.08 },
	unemployed_lt: { unemployed_lt: 0.78, employee: 0.14, inactive: 0.08 },
	inactive: { inactive: 0.7, unemployed: 0.18, employee: 0.12 },
	undisclosed: { undisclosed: 1 }
};

/** The status on leaving; a new business that trades makes self-employed people, though not always. */
export function onLeaving(random: Random, entry: Labour, business: Business | null): Labour {
	const trades = business !== null && !business.preExisting && business.stage === 'trading';
	if (trades && random.chance(0.8)) return 'self_employed';
	return random.chance(0.03) ? 'undisclosed' : random.weighted(moves[entry] as Record<Labour, number>);
}
