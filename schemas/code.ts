import { z } from 'zod';
import { localised } from './localised.ts';

/** What is stored in a code column. Codes need no escaping in CSV, SQL or URLs. */
export const codeText = z
	.string()
	.regex(/^[A-Za-z0-9<>+_-]{1,32}$/, 'a code of letters, digits, < > + _ and - is expected');

/** An entry of a code list: the stored code and its name in every language. */
export const coded = z.strictObject({ code: codeText, name: localised });
export type Coded = z.infer<typeof coded>;
