const maxRemembered = 4096;

/** A function of texts that finds out each thing once: most columns repeat few texts. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
	const seen = new Map<string, T>();
	return (text) => {
		const known = seen.get(text);
		if (known !== undefined) return known;
		const found = find(text);
		if (seen.size < maxRemembered) seen.set(text, found);
		return found;
	};
}
