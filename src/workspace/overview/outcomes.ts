import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** More than this is no headline. */
const most = 3;

/** The headline outcomes: those that the programme named beforehand, or else the first figures that have a target. */
export function headlines(programme: Programme, catalogue: readonly Definition[]): Definition[] {
	const primary = catalogue.filter(({ id }) => programme.primary.includes(id));
	const targeted = catalogue.filter(({ id }) => programme.targets.some(({ indicator }) => indicator === id));
	return (primary.length > 0 ? primary : targeted)
		.filter(({ measures }) => measures.length === 0)
		.slice(0, most);
}
