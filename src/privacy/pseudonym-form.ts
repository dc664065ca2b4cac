/** Ids made with a key (`pseudonyms.ts`), and the shorter random ones of invented samples. */
const form = /^(?:k[a-z0-9]{1,6}_[a-z2-7]{26}|p[a-z2-7]{7})$/;

/** Whether a text has the form of our pseudonyms. Initials, names and numbers do not, whatever their column is called. */
export const hasPseudonymForm = (text: string): boolean => form.test(text.trim());
