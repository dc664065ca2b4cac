import { indicatorIds } from '#schemas/indicator-entries.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** The most charts that the first page has. */
export const most = 6;

type Named = Pick<Programme, 'indicators' | 'front'>;

/**
 * The definitions that the report draws and explains; the others have pages of their own only. A programme that names few figures in
 * `front` says with it which charts the first page has, and its report is then of all figures.
 */
export function reported(programme: Named, catalogue: readonly Definition[]): Definition[] {
	const named = programme.front && programme.front.length > most ? programme.front : indicatorIds(programme);
	return catalogue.filter(({ id }) => named.includes(id));
}
