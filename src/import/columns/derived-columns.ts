import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { dayShape } from '../values/date-shape.ts';
import type { Candidate } from './target-candidate.ts';
import { regionOfCountry } from './country-region.ts';
import { plain } from './normalise-header.ts';

/** What somebody may come to or join that is no country. */
const course =
	'(?:cours|kurs|projekt|project|prosjekt|hank|program|ohjelm|meeting|mode|mote|traff|kokou|samling|arrangement|even|tapahtum|hold|group|grupp|ryhm|school|skol|koul)';

/**
 * Bands that follow from a date or year and the date of enrolment, and the headers of such columns in five
 * languages.
 */
const headers = new Map([
	[
		'participant.age_band',
		/\b(year of birth|birth ?year|date of birth|birth ?date|birthday|dob|fodselsar|fodselsdato|fodselsdag|fodt|fodelsear|fodelsedatum|fodelsedag|fodd|syntymavuosi|syntymaaika|syntymapaiva|argang|arskull)\b/
	],
	[
		'participant.years_in_country',
		new RegExp(
			`^(?!.*${course}).*\\b(?:${[
				'year of arrival|arrival (?:year|date|in)|arrived|came to|moved to|(?:year|when)\\b.* (?:come|came|arrive|move) (?:to|in)',
				'ankomstar|ankomstdato|ankomstdatum|ankomst till?|kom (?:du )?till?|(?:flyttede|flyttade|flyttet) du till?|indrejst|indrejsear|indvandringsar|inflyttad|invandringsar|innvandringsar|flyttet til|flyttede til|flyttade till',
				'(?:hvornar|nar|hvilket ar|vilket ar)\\b.* (?:ankom|anlande|indrejste|indvandrede|invandrade|innvandret)',
				'saapumisvuosi|saapunut|muutti suomeen|muuttanut suomeen|muuttovuosi|tulovuosi|maahantulovuosi|maahanmuuttovuosi|(?:milloin|mina vuonna|minka vuonna|koska) (?:muutit|tulit|saavuit)',
				'(?:i|in) (?:danmark|sverige|norge|landet|denmark|sweden|finland|norway|the country) (?:siden|sedan|since)|suomessa (?:vuodesta|alkaen)'
			].join('|')})\\b`
		)
	]
]);

const year =
	/^\s*(?:(?:ca|cirka|circa|omkring|omtrent|about|around|approx|noin|runt|rundt)\.?\s*|~\s*)?(19\d\d|20[0-3]\d)(?:[.,]0)?\s*$/i;

/** Share of the values of a column that must be what it is named for; the others are asked about. */
const most = 0.7;

/** Whether this target is a band of years. */
export const isDerivedBand = (target: string): boolean => headers.has(target);

/** What a derived value is: the words of the question about it depend on it. */
export const derivedKind = (target: string): 'age' | 'years' | 'region' =>
	target === originRegion ? 'region' : target === 'participant.age_band' ? 'age' : 'years';

/**
 * Whether a text of this target is the date or year from which years are counted, and not the band itself.
 */
export const isStartDate = (target: string, text: string): boolean =>
	isDerivedBand(target) && (year.test(text) || dayShape(text) !== null);

/**
 * The participant's band that follows from a column of dates or years: of birth, or of arrival in the
 * country.
 */
export function startDateColumn({ index, name, values }: ColumnProfile): Candidate | null {
	const text = plain(name);
	for (const [target, header] of headers)
		if (header.test(text) && mostAre(values, (value) => isStartDate(target, value)))
			return { index, target, confidence: 0.75, by: 'derived' };
	return null;
}

const originHeader =
	/\b(country of (origin|birth)|birth ?country|home country|you born|you from|you come from|(er|ar) du (fodt|fodd)|(fodt|fodd) i|kommer du (fra|fran|ifran)|du kommer (fra|fran|ifran)|olet (syntynyt|kotoisin)|lahtomaasi|kotimaasi|syntymamaasi|oprindelsesland|fodeland|fodselsland|hjemland|ursprungsland|fodelseland|hemland|lahtomaa|syntymamaa|kotimaa|opprinnelsesland|opphavsland)\b/;
/** The target of a region that follows from a country. */
export const originRegion = 'participant.origin_region';

/** The participant's region of origin that follows from a column of countries. */
export function originColumn(
	{ index, name, values }: ColumnProfile,
	regions: readonly string[]
): Candidate | null {
	const found =
		originHeader.test(plain(name)) && mostAre(values, (value) => regionOfCountry(value, regions) !== null);
	return found ? { index, target: originRegion, confidence: 0.75, by: 'derived' } : null;
}

/** Whether the values of a column are not those of its target, but what they follow from. */
export function isDerived(
	target: string | null,
	{ values }: ColumnProfile,
	regions: readonly string[]
): boolean {
	if (target === originRegion) return mostAre(values, (value) => regionOfCountry(value, regions) !== null);
	return target !== null && isDerivedBand(target) && mostAre(values, (value) => isStartDate(target, value));
}

function mostAre(values: ColumnProfile['values'], is: (text: string) => boolean): boolean {
	const filled = values.filter(([text]) => missingOf(text) === null);
	const are = filled.filter(([text]) => is(text));
	return are.length > 0 && are.length >= most * filled.length;
}

/** The year that is all of a text; null where it is something else. */
export function yearIn(text: string): number | null {
	const found = year.exec(text);
	return found === null ? null : Number(found[1]);
}
