/** Kinds of personal data that are found. The first group names a person by itself, the second helps to single one out. */
export const directKinds = [
	'email',
	'phone',
	'national_number',
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
 * What a column tells about persons. `direct` columns become a pseudonym or are left out; of a column that is `asked`
 * somebody has to say what it is; `indirect` ones are kept only where the programme has a target for them. A `free-text`
 * column holds identifiers here and there.
 */
export interface Identifying {
	level: 'direct' | 'asked' | 'indirect' | 'free-text';
	kind: (typeof directKinds)[number] | (typeof indirectKinds)[number];
	/** What says so: the header, the values, or both. */
	by: 'header' | 'values' | 'both';
	/** Filled values in which it was found; 0 where only the header says so. */
	found: number;
	/** In free text: how many of each kind were found. */
	inside: { kind: (typeof directKinds)[number]; count: number }[];
}
