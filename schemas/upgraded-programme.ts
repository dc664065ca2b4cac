/** Characteristics that every participant had before programmes chose theirs. */
const formerCharacteristics = [
	'gender',
	'age_band',
	'isced_group',
	'origin_region',
	'years_in_country',
	'third_country_national',
	'labour_entry',
	'labour_exit',
	'labour_6m',
	'in_education_entry',
	'in_education_exit',
	'job_search_entry',
	'job_search_exit',
	'owned_business_entry'
];

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A programme written before it stated its characteristics, in today's form: the lists of values of its participants were
 * `domains`, and all characteristics of the standard set were columns. Anything else is returned as it is.
 */
export function upgraded(value: unknown): unknown {
	if (!isObject(value) || 'characteristics' in value || !isObject(value['domains'])) return value;
	const lists = value['domains'];
	const characteristics = formerCharacteristics.map((code) =>
		lists[code] === undefined ? { code } : { code, values: lists[code] }
	);
	const others = Object.entries(lists).filter(([name]) => !formerCharacteristics.includes(name));
	return { ...value, characteristics, domains: Object.fromEntries(others) };
}
