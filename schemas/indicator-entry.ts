import { z } from 'zod';
import { indicatorTexts } from './indicator.ts';
import { givenParameter, type GivenParameter } from './parameter.ts';

/**
 * An indicator that a programme uses, where its id alone does not say all: with other parameters, under another id (`of` then
 * names the indicator whose SQL it takes), and with texts that replace those of the library.
 */
const described = indicatorTexts.partial().extend({
	id: z.string().regex(/^[a-z0-9-]+$/),
	of: z.string().optional(),
	parameters: z.record(z.string(), givenParameter).optional()
});

export const indicatorEntry = z.union([z.string(), described]);
/** An entry, written as its id alone or in full. */
export type WrittenEntry = z.infer<typeof indicatorEntry>;
/** An entry in full. */
export type IndicatorEntry = Omit<z.infer<typeof described>, 'parameters'> & {
	parameters: Record<string, GivenParameter>;
};
