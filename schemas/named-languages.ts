const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every language with a code of two letters that has a name in `language`, in no order. */
export function namedLanguages(language: string): { code: string; name: string }[] {
	const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
	return letters
		.flatMap((one) => letters.map((other) => one + other))
		.flatMap((code) => {
			const name = names.of(code);
			// Codes that were replaced, such as iw, stand for others.
			return name === undefined || Intl.getCanonicalLocales(code)[0] !== code ? [] : [{ code, name }];
		});
}
