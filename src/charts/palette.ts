const slots = 4;

/** Ink of whatever is no country, and of every country where there are more than can be told apart by colour. */
export const neutral = 'var(--mark)';

/** The colour of the country at `place` (from 0) among `count`. */
export function countryColour(place: number, count: number): string {
	return count <= slots && place >= 0 && place < slots ? `var(--country-${place + 1})` : neutral;
}
