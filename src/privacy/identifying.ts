/**
 * Kinds of personal data. The first group identifies a person directly, the second helps to single a person
 * out.
 */
export const directKinds = [
	'email',
	'phone',
	'national_number',
	'official_number',
	'bank_account',
	'name',
	'address',
	'ip_address',
	'position',
	'social_profile',
	'local_id'
] as const;
export const indirectKinds = [
	'birth_date',
	'age',
	'postcode',
	'municipality',
	'birth_country',
	'gender',
	'employer',
	'timestamp',
	'device'
] as const;

/**
 * Personal data in a column. `direct` columns become a pseudonym or are excluded; for `asked` columns a
 * person has to decide; `indirect` ones are used only where the programme has a target for them. A
 * `free-text` column contains identifiers here and there.
 */
export interface Identifying {
	level: 'direct' | 'asked' | 'indirect' | 'free-text';
	kind: (typeof directKinds)[number] | (typeof indirectKinds)[number];
	/** The evidence: the header, the values, or both. */
	by: 'header' | 'values' | 'both';
	/** Filled values in which it was found; 0 where only the header names it. */
	found: number;
	/** In free text: how many of each kind were found. */
	inside: { kind: (typeof directKinds)[number]; count: number }[];
}
