import type { Programme } from '#schemas/programme.ts';
import { codeName, groupName } from '../names.ts';
import { lowerFirst } from './first-letter.ts';
import type { Translate } from '../translate.ts';

/** What of a place is in a count of events: a country, or the whole programme where it is null. */
export interface PlaceOfEvents {
	country: string | null;
	/** The kinds of events that are counted, and those that are planned there and of which nothing is known. */
	counted: readonly string[];
	uncounted: readonly string[];
}

/** More countries than this are counted, not named. */
const few = 4;

/**
 * Whose events a number held and a number planned are: "All countries", "Denmark", "Denmark and Finland (networking dinner)". Of a place
 * where some kinds are known and others are not, those that are counted are named.
 */
export function eventPlaces(t: Translate, programme: Programme, places: readonly PlaceOfEvents[]): string {
	const counted = places.filter((one) => one.counted.length > 0);
	const countries = counted.filter(({ country }) => country !== null);
	const whole = places.every(({ uncounted }) => uncounted.length === 0);
	const all = programme.countries.length;
	if (whole && all > 1 && countries.length === all) return groupName(t, programme, {});
	const kinds = (types: readonly string[]) =>
		t.list(types.map((type) => lowerFirst(codeName(t, programme, 'session_type', type), t.language)));
	const joint = t('figures.joint-events');
	const named = ({ country, counted: types, uncounted }: PlaceOfEvents, at: number) => {
		const name =
			country !== null
				? codeName(t, programme, 'country', country)
				: at === 0
					? joint
					: lowerFirst(joint, t.language);
		return uncounted.length === 0 ? name : t('figures.name-measure', { name, measure: kinds(types) });
	};
	if (countries.length <= few) return t.list(counted.map(named));
	return t('figures.areas-of', { covered: countries.length, count: all, area: programme.area });
}
