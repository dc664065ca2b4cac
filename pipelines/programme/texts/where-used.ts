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
	reasons: 'why this value',
	changes: 'what changed with a version of it'
};

/** What a part of an entry of the glossary is. */
const parts: Record<string, string> = {
	term: 'the word for it, to be used in every text',
	meaning: 'what it means',
	avoid: 'words not to use for it, with semicolons between; * for any ending, – for none'
};

/** Where a text is used, in words for the person who translates it. `source` has the names of the indicators. */
export function whereUsed(key: string, source: ReadonlyMap<string, string>): string {
	const [kind, file, path = ''] = key.split('/');
	if (kind === 'messages') {
		const [, id, part = ''] = /^(.+)-([a-z]+)$/.exec(path) ?? [];
		const term = file === 'glossary' && source.get(`${kind}/${file}/${id}-term`);
		return term ? `glossary, ${term}: ${parts[part] ?? part}` : `interface: ${file}`;
	}
	if (file === 'shared') return 'several indicators';
	const [id, field = ''] = path.split('.');
	const name = source.get(`${kind}/${file}/${id}.name`);
	return `${name ?? id}: ${fields[field] ?? field}`;
}
