import type { Language } from '#schemas/languages.ts';

/** Each language by its own name, as its readers look for it. */
export const languageNames: Record<Language, string> = {
	en: 'English',
	da: 'Dansk',
	sv: 'Svenska',
	fi: 'Suomi',
	nb: 'Norsk'
};
