import { z } from 'zod';

/** Identifiers of the International Aid Transparency Initiative: of an organisation `DK-CVR-12345678`, of an activity the same with more behind it. */
const identifier = z
	.string()
	.regex(/^[A-Z]{2,3}-[A-Z0-9]+-[^\s&|?/]+$/, 'an identifier such as DK-CVR-12345678 is expected');

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
		descending: z.array(z.string()).default([])
	})
	.refine(({ organisation, activity }) => activity.startsWith(`${organisation.ref}-`), {
		path: ['activity'],
		error: 'the identifier of the activity begins with that of the organisation, followed by -'
	});
export type Iati = z.infer<typeof iati>;
