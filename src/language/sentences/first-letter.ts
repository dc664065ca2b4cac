/** The text with its first letter in upper case, as at the start of a sentence. */
export const upperFirst = (text: string, language: string): string =>
	text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The text with its first letter in lower case, as inside a sentence. */
export const lowerFirst = (text: string, language: string): string =>
	text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
