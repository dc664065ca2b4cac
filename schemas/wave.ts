import { z } from 'zod';
import { codeText } from './code.ts';
import { localised } from './localised.ts';

/**
 * What a wave is for. Paired change runs from the first wave `before` to the first `after` unless an indicator names others;
 * `event` forms are filled in after an event, by somebody unknown; a `year` is one of a series.
 */
export const waveRole = z.enum(['before', 'after', 'follow-up', 'event', 'year']);
export type WaveRole = z.infer<typeof waveRole>;

/** One time at which people are asked. The order of the list is that of time. */
export const wave = z.strictObject({
	code: codeText,
	/** Absent for the standard waves, whose names the message catalogue has. */
	name: localised.optional(),
	role: waveRole,
	/** When it was asked: the day that answers without a day of their own are given, and the place on a time axis. */
	on: z.iso.date().optional()
});
export type Wave = z.infer<typeof wave>;
