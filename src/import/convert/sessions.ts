import type { Recipe } from '#schemas/recipe.ts';
import type { ConversionPlan } from './conversion-plan.ts';

export interface KnownSession {
	id: string;
	hours: number | null;
	/** The row of a session that no list has yet; null for one that is there. */
	row: string[] | null;
}

/** The sessions that head the columns of a sheet: those that are accepted already, and new ones. */
export async function sessionsOf(plan: ConversionPlan): Promise<KnownSession[]> {
	const { recipe, context, sources } = plan;
	const country = sources.get('session.country')?.value ?? context.country ?? '';
	const times = new Map<string, number>();
	const out: KnownSession[] = [];
	for (const session of recipe.sessions) {
		const { session_type, held_on, hours } = session;
		const self = [country, session_type, held_on].join('\0');
		const time = (times.get(self) ?? 0) + 1;
		times.set(self, time);
		const there = session.session_id ?? accepted(plan, session, country);
		if (there !== null) {
			out.push({ id: there, hours, row: null });
			continue;
		}
		const id = await plan.derived('session', `session\0${self}\0${time}`);
		const row = [
			id,
			country,
			session_type,
			held_on,
			held_on,
			'held',
			session.mode,
			String(hours ?? ''),
			'',
			''
		];
		out.push({ id, hours, row });
	}
	return out;
}

/** A session of that kind on that day; none where there are two. */
function accepted(plan: ConversionPlan, session: Recipe['sessions'][number], country: string): string | null {
	const same = plan.context.sessions.filter(
		(one) =>
			one.session_type === session.session_type &&
			(one.held_on ?? one.planned_on) === session.held_on &&
			(one.country === null || one.country === country)
	);
	return same.length === 1 ? same[0]!.session_id : null;
}
