import type { Column } from '#schemas/tables/column.ts';
import { columnField, Field } from './field.ts';
import { identitiesIn, knowsPeople } from './identities.ts';
import type { ConversionPlan, PartialPlan } from './conversion-plan.ts';
import { personIn } from './person-in.ts';
import { presenceCell } from './presence-cell.ts';
import type { RecordConverter } from './record-draft.ts';
import { sessionsOf, type KnownSession } from './sessions.ts';

/** Whether a list of attendance names its events by their day and kind, as its rows have no ids of them. */
export const namesEvents = ({ recipe, sources }: PartialPlan): boolean =>
	recipe.shape === 'rows' && recipe.table === 'attendance' && !sources.has('attendance.session_id');

/** What a list of attendance needs in the place of ids of its events. */
export const eventParts = ['session.held_on', 'session.session_type'] as const;

/** One record is one person at one event, whose day and kind it says: an event of which nothing is known yet is made, once. */
export function attendanceListShape(plan: ConversionPlan): RecordConverter {
	const columnOf = (target: string): Column => {
		const [table, name] = target.split('.') as [string, string];
		return plan.tables.get(table)!.columns[name]!;
	};
	const field = (target: string): Field | null => {
		const source = plan.sources.get(target);
		return source === undefined ? null : columnField(source, { ...columnOf(target), nullable: false });
	};
	const [day, kind] = eventParts.map((target) => field(target)!) as [Field, Field];
	const givenHours = plan.sources.get('attendance.hours');
	const hours = givenHours ? columnField(givenHours, columnOf('attendance.hours')) : null;
	const said = plan.sources.get('attendance.status')!;
	const asTicks = { inHours: false, inTimes: false, hours: null };
	const status = new Field(said, (text) => presenceCell(text, said, asTicks));
	const person = knowsPeople(plan.sources) ? null : field('attendance.person_id');
	const eventOf = eventsOf(plan, kind.source.index === null);

	return async (draft) => {
		const [on, type, stayed] = [day.take(draft), kind.take(draft), hours?.take(draft) ?? ''];
		const told = status.take(draft).split(',')[0]!;
		// Whoever is said to have stayed for no time was not there, whatever is said of all.
		const presence = said.index === null && stayed === '0' ? 'absent' : told;
		const who =
			person === null
				? await personIn(plan, identitiesIn(plan.sources, draft.entry.cells), draft)
				: person.take(draft);
		// A list that names everybody leaves a cell empty where it says nothing, as a sheet does.
		if (draft.rejected || who === null || presence === '') return;
		const event = await eventOf(on, type);
		if (event.row !== null) draft.referencedRows.push({ table: 'session', cells: event.row });
		draft.addRow('attendance', [event.id, who, presence, presence === 'absent' ? '' : stayed]);
	};
}

/**
 * The event of a day and kind. `onceForAll`: the kind was said once for all rows, so that it does not speak against the only
 * event of another kind that is there on a day.
 */
function eventsOf(
	plan: ConversionPlan,
	onceForAll: boolean
): (day: string, type: string) => Promise<KnownSession> {
	const made = new Map<string, Promise<KnownSession>>();
	const here = plan.sources.get('session.country')?.value ?? plan.context.country;
	const isHere = (country: string | null) => country === null || here === null || country === here;
	const find = async (held_on: string, said: string): Promise<KnownSession> => {
		const onDay = plan.context.sessions.filter(
			(one) => (one.held_on ?? one.planned_on) === held_on && isHere(one.country)
		);
		const session_type = onceForAll && onDay.length === 1 ? onDay[0]!.session_type : said;
		const session = { session_id: null, session_type, held_on, hours: null, mode: null };
		const [found] = await sessionsOf({ ...plan, recipe: { ...plan.recipe, sessions: [session] } });
		return found!;
	};
	return (day, type) => {
		const key = `${day} ${type}`;
		const known = made.get(key) ?? find(day, type);
		made.set(key, known);
		return known;
	};
}
