import { z } from 'zod';
import type { Language } from './languages.ts';

const isCanonical = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
};

/** A language as BCP 47 writes it: `da`, `uk`, `pt-BR`. */
export const languageTag = z
	.string()
	.refine(isCanonical, 'a language tag as BCP 47 writes it is expected, such as da, uk or pt-BR');

/**
 * A text by language. It is there in every language of the pages that show it, which the schema of the whole sees to
 * (`text-languages.ts`); in any other language it may be missing.
 */
export type Localised = Record<Language, string> & Record<string, string | undefined>;
export const localised = z.record(
	languageTag,
	z.string().regex(/\S/, 'a text is expected')
) as unknown as z.ZodType<Localised, Record<string, string>>;

/** Who says something, for people to read: in each language, or as one text for all, such as a name. */
export const sourceText = z.union([z.string(), localised]);
