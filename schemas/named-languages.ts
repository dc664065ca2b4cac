const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every language with a code of two letters that has a name in `language`, in no order. */
export function namedLanguages(language: string): { code: string; name: string }[] {
	const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
	const codes = letters.flatMap((one) => letters.map((other) => one + other));
	const found = new Map<string, string>();
	for (const code of codes) {
		const name = names.of(code);
		// Codes that were replaced, such as iw, stand for others; tw has the name of ak, of which it is a part.
		if (name !== undefined && Intl.getCanonicalLocales(code)[0] === code && !found.has(name))
			found.set(name, code);
	}
	return [...found].map(([name, code]) => ({ code, name }));
}
