/** What a field of an indicator's texts is for. */
const fields: Record<string, string> = {
	name: 'name of the indicator',
	formula: 'how it is computed',
	limitations: 'what it does not show',
	verification: 'where the numbers come from',
	assumptions: 'what must be true for it',
	dated: 'which day a period selects by',
	measures: 'name of one of its figures',
	parameters: 'name of a value that a programme may set',
	reasons: 'why this value'
};

/** Where a text is used, in words for the person who translates it. `source` has the names of the indicators. */
export function whereUsed(key: string, source: ReadonlyMap<string, string>): string {
	const [kind, file, path = ''] = key.split('/');
	if (kind === 'messages') return `interface: ${file}`;
	if (file === 'shared') return 'several indicators';
	const [id, field = ''] = path.split('.');
	const name = source.get(`${kind}/${file}/${id}.name`);
	return `${name ?? id}: ${fields[field] ?? field}`;
}
