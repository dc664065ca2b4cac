import type { Programme } from '#schemas/programme.ts';
import type { Translate } from './translate.ts';

/** Where a partner is: its town and country, or the country alone where the programme names no town, in whatever language it says so. */
export function placeName(
	t: Translate,
	{ name, partner: { place } }: Pick<Programme['countries'][number], 'name'> & { partner: { place: string } }
): string {
	const country = t.text(name);
	return Object.values(name).includes(place) ? country : `${t.given(place)}, ${country}`;
}
