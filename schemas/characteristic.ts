import { z } from 'zod';
import { coded } from './code.ts';
import { localised } from './localised.ts';
import { standardOf } from './tables/standard-characteristics.ts';

/** Whose characteristic it is: a column of participants, of sessions, or of answers that need not have a person. */
export const bearer = z.enum(['participant', 'session', 'answer']);
export type Bearer = z.infer<typeof bearer>;

/**
 * A characteristic as a programme declares it. One of the standard set needs no more than its code, and its values where
 * those are the programme's; an own one (team, season, site) also says whose it is, its name and its values.
 */
export const characteristic = z
	.strictObject({
		code: z
			.string()
			.regex(/^[a-z][a-z0-9_]{0,31}$/, 'small letters, digits and _ are expected, beginning with a letter'),
		of: bearer.optional(),
		name: localised.optional(),
		values: z.array(coded).min(1).optional(),
		/**
		 * Whether every row has a value; true unless stated, but for sessions, which attendance sheets name without more. If not,
		 * an empty cell counts as the code `undisclosed`.
		 */
		required: z.boolean().optional(),
		/** Whether it is known of a person, so that published figures must be safe in its groups; true unless stated. */
		personal: z.boolean().optional(),
		/** Whether its groups must not be published: figures are broken down by it on the own device only. */
		sensitive: z.boolean().optional(),
		/** The list of a funder or a statistical office that its values follow, in words. */
		frame: z.string().min(1).optional()
	})
	.superRefine((value, context) => {
		for (const { path, message } of faultsOf(value)) context.addIssue({ code: 'custom', path, message });
	});
export type DeclaredCharacteristic = z.infer<typeof characteristic>;

function faultsOf({
	code,
	of,
	name,
	values
}: {
	code: string;
	of?: unknown;
	name?: unknown;
	values?: unknown;
}) {
	const standard = standardOf(code);
	const missing = (path: string, what: string) => ({ path: [path], message: `${code} needs ${what}` });
	if (standard === undefined)
		return [
			...(of === undefined ? [missing('of', 'to say whose it is: participant, session or answer')] : []),
			...(name === undefined ? [missing('name', 'a name, as it is not one of the standard set')] : []),
			...(values === undefined ? [missing('values', 'its list of values')] : [])
		];
	return [
		...(of === undefined || of === 'participant'
			? []
			: [{ path: ['of'], message: `${code} is always a characteristic of participants` }]),
		...(standard.codes === null && values === undefined ? [missing('values', 'its list of values')] : []),
		...(standard.codes !== null && values !== undefined
			? [{ path: ['values'], message: `${code} has the same values in every programme` }]
			: [])
	];
}
