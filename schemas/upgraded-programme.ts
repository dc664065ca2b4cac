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
 * A programme in today's form, whenever it was written. Anything else is returned as it is, so that it is refused for what it is.
 */
export const upgraded = (value: unknown): unknown =>
	isObject(value) ? annotated(characterised(value)) : value;

/** What a reader must know of a stretch of days was `context`, and its text was a `name`. */
function annotated(value: Record<string, unknown>): Record<string, unknown> {
	if ('annotations' in value || !Array.isArray(value['context'])) return value;
	const { context, ...rest } = value;
	const annotations = (context as unknown[]).map((one) => {
		if (!isObject(one) || 'text' in one) return one;
		const { name: text, ...days } = one;
		return { ...days, text };
	});
	return { ...rest, annotations };
}

/**
 * A programme that does not state its characteristics: the lists of values of its participants were `domains`, and all characteristics
 * of the standard set were columns.
 */
function characterised(value: Record<string, unknown>): Record<string, unknown> {
	if ('characteristics' in value || !isObject(value['domains'])) return value;
	const lists = value['domains'];
	const characteristics = formerCharacteristics.map((code) =>
		lists[code] === undefined ? { code } : { code, values: lists[code] }
	);
	const others = Object.entries(lists).filter(([name]) => !formerCharacteristics.includes(name));
	return { ...value, characteristics, domains: Object.fromEntries(others) };
}
