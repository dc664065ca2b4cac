import { z } from 'zod';

/**
 * What a partner says about one table that its files cannot say: there is `none` of it (no business was registered), or the
 * table is kept only `until` a day so far.
 */
export const declaredDelivery = z.discriminatedUnion('state', [
	z.strictObject({ table: z.string(), state: z.literal('none') }),
	z.strictObject({ table: z.string(), state: z.literal('until'), until: z.iso.date() })
]);
export const declaredDeliveries = z.array(declaredDelivery);
export type DeclaredDelivery = z.infer<typeof declaredDelivery>;

/**
 * What is there of a table of one country: rows, rows of the whole programme that no country's partner delivered, a file without rows, a
 * statement that there are none, or nothing at all.
 */
export const deliveryStates = ['rows', 'joint', 'empty', 'none', 'missing'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** At how many events that were held somebody noted who came. */
const registers = z.strictObject({ held: z.int(), delivered: z.int() });

/** How many events were held, and of how many of them it is said whether in person or online. */
const modes = z.strictObject({ held: z.int(), said: z.int() });

/**
 * What was delivered in part of what a figure counts: until which day, by country, how many lists of attendance, and by country and kind
 * of how many events it is said how they were held.
 */
export const partly = z.strictObject({
	until: z.record(z.string(), z.iso.date()).optional(),
	registers: registers.optional(),
	modes: z.record(z.string(), z.record(z.string(), modes)).optional()
});

/** One place of the delivery matrix: what one country's partner delivered of one table. */
export const delivery = z.strictObject({
	country: z.string(),
	table: z.string(),
	state: z.enum(deliveryStates),
	/** The last day that it covers; null for the whole period of the programme. */
	until: z.iso.date().nullable(),
	/** Of answers: waves that people are asked in and of which there is no form; absent where there are forms of all. */
	lacking: z.array(z.string()).optional(),
	/**
	 * Kinds of which there may have been more than the records have: of events those that are in no list of who came, where there is no
	 * list of the events themselves; of persons those of whom nobody is named. Absent where there are none.
	 */
	kinds: z.array(z.string()).optional(),
	/** Of events, and of each kind of which some were held; absent where it is said of all. */
	modes: modes.extend({ kinds: z.record(z.string(), modes).optional() }).optional(),
	/** Of attendance; absent where no event was held. */
	registers: registers.optional()
});
export type Delivery = z.infer<typeof delivery>;
