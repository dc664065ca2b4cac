import type { ConversionPlan } from './conversion-plan.ts';
import type { Identity } from './identities.ts';
import type { RecordDraft } from './record-draft.ts';

/** The id of the person at an event, with a row for a stranger where the recipe lets strangers in; null with the fault noted. */
export async function personIn(
	{ people, recipe: { strangers }, context, sources }: ConversionPlan,
	identities: readonly Identity[],
	draft: RecordDraft
): Promise<string | null> {
	if (identities.length === 0) {
		draft.note({ code: 'no-person', args: {} }, sources.get('attendance.person_id') ?? null, null);
		return null;
	}
	if (strangers === 'reject') return people.find(identities, draft);
	const found = await people.findOrMake(identities, draft);
	if (found?.made)
		draft.referencedRows.push({ table: 'person', cells: [found.id, strangers, context.country ?? ''] });
	return found?.id ?? null;
}
