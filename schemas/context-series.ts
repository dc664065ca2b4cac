import { z } from 'zod';
import { localised } from './localised.ts';
import { day } from './period.ts';

const address = z.url({ protocol: /^https$/, error: 'an address that begins with https:// is expected' });

/** What is said of a series of published figures; its values stand in a file of their own, `<id>.csv`. */
export const contextDescription = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'an id of small letters, digits and - is expected'),
	title: localised,
	/** What follows a value: "% of the labour force". */
	unit: localised,
	/** Who publishes it, as the source wants to be named. */
	source: z.string().min(1),
	/** Where it was taken from. */
	address,
	licence: z.strictObject({ name: z.string().min(1), address }),
	/** The day on which its values were taken. */
	taken: day,
	/** Breaks in the series, and what else must be known to read it. */
	note: localised.optional()
});
export const contextDescriptions = z.array(contextDescription);
export type ContextDescription = z.infer<typeof contextDescription>;

/** A value of one country in one year. */
export interface ContextValue {
	country: string;
	year: number;
	value: number;
}

/** A series of published figures of countries, which stands beside a programme's own figures and is never one of them. */
export interface ContextSeries extends ContextDescription {
	values: ContextValue[];
}
