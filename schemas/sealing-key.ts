import { z } from 'zod';

/** Keys that files are sealed with: the own one of a lead, with its secret; or that of the lead whom a partner seals for. */
export const sealingKey = z.discriminatedUnion('whose', [
	z.strictObject({ whose: z.literal('own'), secret: z.string(), public: z.string() }),
	z.strictObject({ whose: z.literal('lead'), public: z.string() })
]);
export const sealingKeys = z.array(sealingKey);
export type SealingKey = z.infer<typeof sealingKey>;
