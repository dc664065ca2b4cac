/** The languages of the interface. `en` is the source language of its messages. */
export const languages = ['en', 'da', 'sv', 'fi', 'nb'] as const;
export type Language = (typeof languages)[number];

/** Whether the interface has a language. */
export const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag);

/**
 * The languages of the pages of a programme that states `tags`: those that the interface has. The first is the fallback,
 * whose addresses have no prefix; the schema of a programme sees to it that there is one.
 */
export const siteLanguages = (tags: readonly string[]) =>
	tags.filter(isLanguage) as [fallback: Language, ...others: Language[]];
