import type { Language } from '#schemas/languages.ts';

/** The text with its first letter as a sentence begins. */
export const capital = (text: string, language: Language): string =>
	text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** The text with its first letter as it stands inside a sentence. */
export const inside = (text: string, language: Language): string =>
	text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
