import { prefixes } from '../routes/site-languages.ts';

/** Whether an address begins with the prefix of a language of the site. */
export const match = (param: string): boolean => prefixes.some(({ lang }) => lang === param);
