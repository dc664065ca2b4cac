import { z } from 'zod';

/** Identifiers of the International Aid Transparency Initiative: of an organisation `DK-CVR-12345678`, of an activity the same with more behind it. */
const identifier = z
	.string()
	.regex(/^[A-Z]{2,3}-[A-Z0-9]+-[^\s&|?/]+$/, 'an identifier such as DK-CVR-12345678 is expected');

const percentage = z.number().gt(0).max(100);
const isWhole = (parts: readonly { percentage: number }[]): boolean =>
	parts.length === 0 || Math.abs(parts.reduce((sum, part) => sum + part.percentage, 0) - 100) < 0.01;
const isOnce = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;
const once = 'each of them once is expected';
const whole = 'percentages that add up to 100 are expected';

/** Who reports a programme to the International Aid Transparency Initiative, and under which identifiers; nobody else can know them. */
export const iati = z
	.strictObject({
		organisation: z.strictObject({
			ref: identifier,
			/** The code of the list OrganisationType, such as 22 for a national organisation of civil society. */
			type: z.string().regex(/^\d{2}$/, 'a code of two digits from the list OrganisationType is expected'),
			name: z.string().min(1)
		}),
		activity: identifier,
		/** Indicators of which less is what the programme aims at, among those whose definition has no direction. */
		descending: z.array(z.string()).default([]),
		/** The countries that the money goes to, as two letters, with their shares. */
		recipients: z
			.array(
				z.strictObject({
					country: z.string().regex(/^[A-Z]{2}$/, 'a country as two letters is expected'),
					percentage
				})
			)
			.refine(isWhole, whole)
			.refine((parts) => isOnce(parts.map(({ country }) => country)), once)
			.default([]),
		/** What it is spent on, as codes of five digits of the OECD's list of purposes, such as 11330 for vocational training, with their shares. */
		sectors: z
			.array(
				z.strictObject({
					code: z.string().regex(/^\d{5}$/, 'a purpose code of five digits is expected'),
					percentage
				})
			)
			.refine(isWhole, whole)
			.refine((parts) => isOnce(parts.map(({ code }) => code)), once)
			.default([])
	})
	.refine(({ organisation, activity }) => activity.startsWith(`${organisation.ref}-`), {
		path: ['activity'],
		error: 'the identifier of the activity begins with that of the organisation, followed by -'
	});
export type Iati = z.infer<typeof iati>;
