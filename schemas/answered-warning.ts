import { z } from 'zod';

/** The user's reason why the row of a warning is right as it is. */
export const answeredWarning = z.strictObject({
	rule: z.string(),
	reason: z.string(),
	table: z.string(),
	rowKey: z.string(),
	/** The arguments of the message: when the row changes, the answer no longer applies. */
	args: z.record(z.string(), z.string()),
	note: z.string().min(1),
	at: z.iso.datetime()
});
export type AnsweredWarning = z.infer<typeof answeredWarning>;
export const answeredWarnings = z.array(answeredWarning);
