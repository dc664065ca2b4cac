import { scaleRange } from '#schemas/level-range.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * The part of a programme that an edition publishes: without declared figures, which disclosure control has
 * not checked, and without questionnaires, which are not figures: only the range of each scale stays of them. Reasons given after the day `on` of the
 * edition belong to a later one, and the site's address and the identifiers of who reports it to what is made around it: they may change, and what is
 * signed stays.
 */
export const publicProgramme = (
	{ siteAddress: _, iati: __, ...programme }: Programme,
	on: string
): Programme => ({
	...programme,
	objectives: programme.objectives.map(({ reason, ...objective }) =>
		reason && reason.on <= on ? { ...objective, reason } : objective
	),
	scales: programme.scales.map((scale) => {
		const range = scaleRange(programme, scale.code);
		return range ? { ...scale, range } : scale;
	}),
	declared: [],
	instruments: []
});
