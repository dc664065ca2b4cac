import type { Programme } from '#schemas/programme.ts';

/**
 * The part of a programme that an edition publishes: without declared figures, which disclosure control has
 * not checked, and without questionnaires, which are not figures. Reasons given after the day `on` of the
 * edition belong to a later one.
 */
export const publicProgramme = (programme: Programme, on: string): Programme => ({
	...programme,
	objectives: programme.objectives.map(({ reason, ...objective }) =>
		reason && reason.on <= on ? { ...objective, reason } : objective
	),
	declared: [],
	instruments: []
});
