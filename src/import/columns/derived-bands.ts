import type { ColumnProfile } from '../importer.ts';
import { dayShape } from '../values/date-shape.ts';
import type { Candidate } from './target-candidate.ts';
import { plain } from './normalise-header.ts';

/** Bands that follow from a day or a year and the day of enrolment, and what headers call those, in five languages. */
const headers = new Map([
	[
		'participant.age_band',
		/\b(year of birth|birth ?year|date of birth|birth ?date|birthday|dob|fodselsar|fodselsdato|fodselsdag|fodt|fodelsear|fodelsedatum|fodelsedag|fodd|syntymavuosi|syntymaaika|syntymapaiva|argang|arskull)\b/
	],
	[
		'participant.years_in_country',
		/\b(year of arrival|arrival (year|date)|arrived|came to|ankomstar|ankomstdato|ankomstdatum|kom til|kom till|indrejst|indrejsear|inflyttad|invandringsar|innvandringsar|saapumisvuosi|saapunut|muutti suomeen|muuttanut suomeen|flyttet til|flyttade till|(i|in) (danmark|sverige|norge|landet|denmark|sweden|finland|norway|the country) (siden|sedan|since)|suomessa (vuodesta|alkaen))\b/
	]
]);

const year = /^\s*(19\d\d|20[0-3]\d)(?:[.,]0)?\s*$/;

/** Whether this target is a band of years. */
export const isCounted = (target: string): boolean => headers.has(target);

/** Whether a text of this target is the day or the year from which years are counted, and not the band itself. */
export const isBeginning = (target: string, text: string): boolean =>
	isCounted(target) && (year.test(text) || dayShape(text) !== null);

/** The band of a participant that a column of days or years leads to: of birth, or of coming to the country. */
export function beginningColumn({ index, name, values }: ColumnProfile): Candidate | null {
	const text = plain(name);
	for (const [target, header] of headers)
		if (header.test(text) && values.length > 0 && values.every(([value]) => isBeginning(target, value)))
			return { index, target, confidence: 0.75, by: 'name' };
	return null;
}

/** The year that a text names alone; null where it is none. */
export function yearIn(text: string): number | null {
	const found = year.exec(text);
	return found === null ? null : Number(found[1]);
}
