const forms = {
	number: /^[-+]?(?=[.,]?\d)(\d{1,3}([ .,'\u00a0\u202f]\d{3})+|\d+)?([.,]\d+)?(e[-+]?\d+)?\s?%?$/i,
	day: /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T,].*)?$/,
	address: /^[^\s@]{1,64}@[^\s@]{1,200}$/,
	flag: /^(true|false)$/i
};

/** The kind of value that a short text looks like; null for words, names and sentences. */
export function valueLike(text: string): keyof typeof forms | null {
	const short = text.trim();
	if (short === '' || short.length > 40) return null;
	for (const form of ['day', 'number', 'flag', 'address'] as const) if (forms[form].test(short)) return form;
	return null;
}
