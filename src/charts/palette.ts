const slots = 4;

/** The colour of everything that is not a country, and of all countries where there are too many to distinguish by colour. */
export const neutral = 'var(--mark)';

/** The colour of the country at index `place` among `count`. */
export function countryColour(place: number, count: number): string {
	return count <= slots && place >= 0 && place < slots ? `var(--country-${place + 1})` : neutral;
}
