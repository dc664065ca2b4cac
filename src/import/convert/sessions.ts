import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ConversionPlan } from './conversion-plan.ts';

type RecipeSession = Recipe['sessions'][number];

export interface KnownSession {
	id: string;
	hours: number | null;
	/** The row of a new session; null for one that is accepted already. */
	row: string[] | null;
}

/** The sessions in the column headers of a sheet: those accepted already, and new ones; null without a day, where no column is used. */
export async function sessionsOf(plan: ConversionPlan): Promise<(KnownSession | null)[]> {
	const { recipe, context, sources } = plan;
	const country = sources.get('session.country')?.value ?? context.country ?? '';
	const characteristics = characteristicsOfBearer(context.programme, 'session').map(
		({ code }) => sources.get(`session.${code}`)?.value ?? ''
	);
	const occurrences = new Map<string, number>();
	const out: (KnownSession | null)[] = [];
	for (const session of recipe.sessions) {
		const { session_type, held_on, hours } = session;
		const identity = [country, session_type, held_on].join('\0');
		const occurrence = (occurrences.get(identity) ?? 0) + 1;
		occurrences.set(identity, occurrence);
		const existing = chosen(plan, session) ?? accepted(plan, session, country);
		if (existing !== null) {
			out.push({ id: existing, hours, row: null });
			continue;
		}
		if (held_on === null) {
			out.push(null);
			continue;
		}
		const id = await plan.derived('session', `session\0${identity}\0${occurrence}`);
		const row = [
			id,
			country,
			session_type,
			// A list of who came does not say for which day it was planned.
			'',
			held_on,
			'held',
			session.mode ?? '',
			String(hours ?? ''),
			'',
			'',
			...characteristics
		];
		out.push({ id, hours, row });
	}
	return out;
}

/** The session that the recipe names; null where somebody has since said another day or kind. */
function chosen(
	{ context }: ConversionPlan,
	{ session_id, session_type, held_on }: RecipeSession
): string | null {
	const known = context.sessions.find((one) => one.session_id === session_id);
	const same =
		known === undefined ||
		held_on === null ||
		(known.session_type === session_type && (known.held_on ?? known.planned_on) === held_on);
	return same ? session_id : null;
}

/** The accepted session of that type on that date; null where there are none or several. */
function accepted(plan: ConversionPlan, session: RecipeSession, country: string): string | null {
	const same = plan.context.sessions.filter(
		(one) =>
			one.session_type === session.session_type &&
			(one.held_on ?? one.planned_on) === session.held_on &&
			(one.country === null || one.country === country)
	);
	return same.length === 1 ? same[0]!.session_id : null;
}
