import { languages } from '#schemas/languages.ts';

/** English has no prefix in the address, so that it has one address only. */
export const match = (param: string): boolean =>
	param !== 'en' && (languages as readonly string[]).includes(param);
