import { chosenOf, type Filters } from './filters.ts';
import type { Programme } from './programme.ts';

/** The codes of the countries that a whole is of, in the programme's order. */
export interface CoveredAreas {
	/** Those that are selected: all of them where the filters name none. */
	chosen: string[];
	/** Those of them that delivered what is counted. */
	covered: string[];
	/** Those that did not. */
	missing: string[];
}

/** Which countries a figure of several covers, by its filters and by who did not deliver what it counts. */
export function coveredAreas(
	{ countries }: Pick<Programme, 'countries'>,
	where: Filters,
	without: readonly string[] = []
): CoveredAreas {
	const wanted = chosenOf(where, 'country');
	const chosen = countries.map(({ code }) => code).filter((code) => wanted?.includes(code) ?? true);
	return {
		chosen,
		covered: chosen.filter((code) => !without.includes(code)),
		missing: chosen.filter((code) => without.includes(code))
	};
}
