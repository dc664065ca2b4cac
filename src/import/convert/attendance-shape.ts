import { Field } from './field.ts';
import { identitiesIn } from './identities.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import type { PresenceNumbers } from './presence-numbers.ts';
import { personIn } from './person-in.ts';
import { presenceCell } from './presence-cell.ts';
import { sessionsOf, type KnownSession } from './sessions.ts';
import type { RecordConverter } from './record-draft.ts';

/** One record is one person, one column is one session. `numbers`: what the numbers of the sheet stand for. */
export async function attendanceShape(
	plan: ConversionPlan,
	numbers: Pick<PresenceNumbers, 'inHours' | 'inTimes'>
): Promise<RecordConverter> {
	const sessions = await sessionsOf(plan);
	const columns = [...plan.sources.values()].flatMap((source) => {
		const at = /^session\.(\d+)$/.exec(source.target);
		if (at === null) return [];
		const session = sessions[Number(at[1]) - 1];
		if (!session) throw new Error(`unknown session: "${source.target}" is not in the recipe`);
		const field = new Field(
			source,
			(text) => presenceCell(text, source, { ...numbers, hours: session.hours }),
			true,
			''
		);
		return [{ session, field }];
	});

	return async (draft) => {
		const present: { session: KnownSession; cells: string }[] = columns
			.map(({ session, field }) => ({ session, cells: field.take(draft) }))
			.filter(({ cells }) => cells !== '');
		const person = await personIn(plan, identitiesIn(plan.sources, draft.entry.cells), draft);
		if (draft.rejected || person === null) return;
		for (const { session, cells } of present) {
			if (session.row !== null) draft.referencedRows.push({ table: 'session', cells: session.row });
			draft.addRow('attendance', [session.id, person, cells]);
		}
	};
}
