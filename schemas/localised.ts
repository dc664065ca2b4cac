import { z } from 'zod';

/** The languages of every visible text, in the order of the language menu. `en` is the language of the source. */
export const languages = ['en', 'da', 'sv', 'fi', 'nb'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the product. One missing language is an error: the reader must never meet a gap. */
export const localised = z.strictObject({
	en: z.string().min(1),
	da: z.string().min(1),
	sv: z.string().min(1),
	fi: z.string().min(1),
	nb: z.string().min(1)
});
export type Localised = z.infer<typeof localised>;
