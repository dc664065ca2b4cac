import { gender, labourStatus, yesNoUndisclosed } from './vocabulary.ts';

/** What a characteristic is when a programme names no more than its code. */
export interface StandardCharacteristic {
	/** Its codes; null where every programme states its own. */
	codes: readonly string[] | null;
	/** `flag` columns hold yes or no. */
	kind: 'code' | 'flag';
	/** Whether every participant has one, if only "undisclosed". */
	required: boolean;
	/** Whether figures are broken down and filtered by it. */
	breakdown: boolean;
	/** Whether its filter is shown at once, and not behind "more". */
	shownFirst: boolean;
}

const group = (codes: readonly string[] | null, shownFirst: boolean): StandardCharacteristic => ({
	codes,
	kind: 'code',
	required: true,
	breakdown: true,
	shownFirst
});
const situation = (codes: readonly string[], required = false): StandardCharacteristic => ({
	codes,
	kind: 'code',
	required,
	breakdown: false,
	shownFirst: false
});

/**
 * Characteristics of participants that library indicators, the import and the message catalogue know. A programme
 * chooses those that it asks for. Sources: ESF+ common indicators (Regulation (EU) 2021/1057, annex I), ISCED 2011, ILO
 * labour force status.
 */
export const standardCharacteristics = {
	gender: group(gender, true),
	age_band: group(null, true),
	isced_group: group(null, false),
	origin_region: group(null, false),
	years_in_country: group(null, true),
	third_country_national: situation(yesNoUndisclosed, true),
	labour_entry: situation(labourStatus, true),
	labour_exit: situation(labourStatus),
	labour_6m: situation(labourStatus),
	in_education_entry: situation(yesNoUndisclosed),
	in_education_exit: situation(yesNoUndisclosed),
	job_search_entry: situation(yesNoUndisclosed),
	job_search_exit: situation(yesNoUndisclosed),
	owned_business_entry: { ...situation([]), kind: 'flag' }
} satisfies Record<string, StandardCharacteristic>;

export const standardCodes: readonly string[] = Object.keys(standardCharacteristics);

/** The standard characteristic with this code; undefined for one that a programme made. */
export const standardOf = (code: string): StandardCharacteristic | undefined =>
	(standardCharacteristics as Record<string, StandardCharacteristic>)[code];
