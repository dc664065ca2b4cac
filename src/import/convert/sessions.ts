import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { freeId } from './free-id.ts';
import { knownEvents, mayBeOneWith } from './known-events.ts';
import { sameEvents, type KnownEvent } from './same-event.ts';

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
	const known = knownEvents(context);
	const same = sameColumns(plan, country, known);
	const next = freeId(plan, known);
	const out: (KnownSession | null)[] = [];
	for (const [i, session] of recipe.sessions.entries()) {
		const { session_type, held_on, hours } = session;
		const existing = same[i] ?? null;
		if (existing !== null) {
			out.push({ id: existing, hours, row: null });
			continue;
		}
		if (held_on === null) {
			out.push(null);
			continue;
		}
		const id = await next({ country, type: session_type, planned: '', held: held_on });
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

/** The ids of those that are there already, by column: that of the recipe, or of the event of that kind on that day; null where none or several are. */
function sameColumns(plan: ConversionPlan, country: string, known: readonly KnownEvent[]): (string | null)[] {
	const { sessions } = plan.recipe;
	const named = sessions.map((session) => chosen(plan, session));
	const open = sessions.flatMap(({ session_type, held_on }, i) =>
		named[i] === null && held_on !== null
			? [{ i, event: { country, type: session_type, planned: '', held: held_on } }]
			: []
	);
	const found = sameEvents(
		open.map(({ event }) => event),
		known.filter(({ id }) => !named.includes(id)),
		{ mayBeOne: mayBeOneWith(plan.context, true), saysPlan: false }
	);
	const ids = new Map(
		found.flatMap((one, at) => (one === null || one === 'unclear' ? [] : [[open[at]!.i, one.id] as const]))
	);
	return sessions.map((_, i) => named[i] ?? ids.get(i) ?? null);
}
