import { z } from 'zod';

// In a file of its own, so that code that only needs the list does not load zod.
export { languages, type Language } from './languages.ts';

/** A text in every language of the product. A missing language is an error, so that readers never see a gap. */
export const localised = z.strictObject({
	en: z.string().min(1),
	da: z.string().min(1),
	sv: z.string().min(1),
	fi: z.string().min(1),
	nb: z.string().min(1)
});
export type Localised = z.infer<typeof localised>;
