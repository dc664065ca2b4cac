/**
 * The languages that invented exports are written in: those whose words in tools' files the import knows. A language of the interface need
 * not be among them.
 */
export const exportLanguages = ['en', 'da', 'sv', 'fi', 'nb'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];
