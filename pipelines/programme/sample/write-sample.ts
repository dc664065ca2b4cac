import type { Programme } from '#schemas/programme.ts';
import { attendances } from './attendance.ts';
import { businesses, businessRows } from './businesses.ts';
import { cohortsOf, type Cohort } from './cohorts.ts';
import { connections } from './connections.ts';
import { courseRows, courses } from './course.ts';
import type { Sink } from './csv.ts';
import { eventForms } from './event-forms.ts';
import { issuer } from './ids.ts';
import { memberships } from './members.ts';
import { entries, participantRows } from './participants.ts';
import { productRows } from './products.ts';
import { tableWriter, type PutRows } from './table-writer.ts';
import { responses } from './responses.ts';
import { areaSessions, heldSessions, jointSessions, sessionRow, type HeldSession } from './sessions.ts';
import { settingOf, type Setting } from './setting.ts';
import { jointAttendance, staffAttendance, staffOf, staffRows } from './staff.ts';
import { stakeholderRows } from './stakeholders.ts';
import { workingDayRows } from './working-days.ts';

export interface SampleSize {
	seed: number;
	/** Over all areas. */
	participants: number;
	/** The tables that the programme collects; all if absent. */
	tables?: ReadonlySet<string>;
}

/** All rows of one participant, derived from the index alone. */
function participantWriter(setting: Setting, cohorts: Cohort[], sessions: HeldSession[][], put: PutRows) {
	const idOf = issuer(setting.seed, 'p');
	const memberAt = memberships(setting, cohorts);
	const entryOf = entries(setting);
	const courseOf = courses(setting);
	const businessOf = businesses(setting);
	const rowOf = participantRows(setting);
	const rowsOf = {
		attendance: attendances(setting),
		response: responses(setting),
		business: businessRows(setting),
		connection: connections(setting, cohorts, memberAt, idOf, sessions)
	};
	return (index: number, seen: (session: HeldSession) => void) => {
		const member = memberAt(index);
		const area = member.cohort.code;
		const id = idOf(index);
		const entry = entryOf(member);
		const steps = courseOf(member);
		const business = businessOf(member, entry.owner);
		const row = rowOf(member, id, entry, steps, business);
		put(area, 'participant', [row]);
		put(area, 'person', [{ person_id: id, kind: 'participant', country: area }]);
		put(area, 'attendance', rowsOf.attendance(member, id, sessions[member.cohort.place]!, seen));
		put(area, 'course_progress', courseRows(member, id, steps));
		put(area, 'survey_response', rowsOf.response(member, row, business));
		put(area, 'business', rowsOf.business(member, id, business));
		for (const tie of rowsOf.connection(member, id)) put(tie.area, 'connection', [tie.row]);
	};
}

/** The lead's additional rows: joint sessions, their attendance, and products. */
function writeJoint(setting: Setting, cohorts: Cohort[], put: PutRows): void {
	const lead = cohorts.find((cohort) => cohort.lead)!.code;
	const sessions = jointSessions(setting, cohorts);
	put(lead, 'session', sessions.map(sessionRow));
	put(lead, 'attendance', jointAttendance(sessions, staffOf(setting, cohorts)));
	put(lead, 'product', productRows(setting));
}

/**
 * Writes the contributions of all areas to the sink, in one pass that keeps no participant in memory:
 * whatever is needed of another one is derived again from the index. `progress` is called from time to time
 * with how many participants are done. Returns the number of rows.
 */
export function writeSample(
	programme: Programme,
	{ seed, participants, tables }: SampleSize,
	sink: Sink,
	progress: (done: number) => void = () => {}
): number {
	const setting = settingOf(programme, seed);
	const cohorts = cohortsOf(setting, participants);
	const sessions = areaSessions(setting, cohorts);
	const tookPlace = sessions.map(heldSessions);
	const staff = staffOf(setting, cohorts);
	const { put, rows } = tableWriter(setting, (name) => tables?.has(name) ?? true, sink);
	const write = participantWriter(setting, cohorts, tookPlace, put);
	const formsOf = eventForms(setting);
	writeJoint(setting, cohorts, put);
	for (const cohort of cohorts) {
		const { code, place, start, size } = cohort;
		put(code, 'session', sessions[place]!.map(sessionRow));
		put(code, 'person', staffRows(code, staff[place]!));
		put(code, 'attendance', staffAttendance(setting, cohort, sessions[place]!, staff[place]!));
		put(code, 'working_days', workingDayRows(setting, cohort));
		put(code, 'stakeholder', stakeholderRows(setting, cohort));
		const present = new Map<HeldSession, number>();
		const seen = (session: HeldSession) => present.set(session, (present.get(session) ?? 0) + 1);
		for (let index = start; index < start + size; index++) {
			write(index, seen);
			if (index % 1000 === 999) progress(index + 1);
		}
		for (const [session, count] of present) put(code, 'survey_response', formsOf(cohort, session, count));
	}
	progress(participants);
	return rows();
}
