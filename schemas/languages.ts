/** The languages of every visible text, in the order of the language menu. `en` is the source language. */
export const languages = ['en', 'da', 'sv', 'fi', 'nb'] as const;
export type Language = (typeof languages)[number];
