import type { labourStatus } from '#schemas/tables/vocabulary.ts';
import { isRunning, type Business } from './businesses.ts';
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

/** Whether somebody in this status has work. */
export const works = (labour: Labour): boolean => labour === 'employee' || labour === 'self_employed';

/** How often an employee who registers a business keeps it beside the job. */
const besideTheJob = 0.5;

/**
 * The status on leaving. Whoever runs a new business is self-employed, but for employees who run it beside the job; whoever withdrew for a
 * job has one; and a closed business is nobody's work any more.
 */
export function onLeaving(
	random: Random,
	entry: Labour,
	business: Business | null,
	reason: string | null
): Labour {
	if (isRunning(business) && !business!.preExisting)
		return entry === 'employee' && random.chance(besideTheJob) ? 'employee' : 'self_employed';
	if (random.chance(0.03)) return 'undisclosed';
	const drawn = random.weighted(moves[entry] as Record<Labour, number>);
	if (reason === 'job' && !works(drawn)) return 'employee';
	if (isRunning(business) && drawn !== 'undisclosed' && !works(drawn)) return 'self_employed';
	if (business?.stage === 'closed' && drawn === 'self_employed') return 'employee';
	return drawn;
}

/** Whether somebody looks for work: the unemployed do, by definition, and the inactive do not. */
export function looksForWork(labour: Labour, drawn: 'yes' | 'no' | 'undisclosed'): typeof drawn {
	if (drawn === 'undisclosed' || labour === 'undisclosed' || works(labour)) return drawn;
	return labour === 'inactive' ? 'no' : 'yes';
}
