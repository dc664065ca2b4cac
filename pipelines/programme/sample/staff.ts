import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import { idSpace, issuer } from './ids.ts';
import type { Random } from './random.ts';
import { heldSessions, type HeldSession, type Session } from './sessions.ts';
import type { Setting } from './setting.ts';

/** People of one area who are not participants. */
export interface Staff {
	coordinators: string[];
	experts: string[];
	guests: string[];
}

const sizes = { coordinators: 2, experts: 5, guests: 7 };

/** Staff share the ids of participants (`p`), so that an id does not reveal the role; they take the upper half. */
export function staffOf(setting: Setting, cohorts: readonly Cohort[]): Staff[] {
	const idOf = issuer(setting.seed, 'p');
	return cohorts.map(({ place }) => {
		let next = idSpace / 2 + place * 64;
		const people = (size: number) => Array.from({ length: size }, () => idOf(next++));
		return {
			coordinators: people(sizes.coordinators),
			experts: people(sizes.experts),
			guests: people(sizes.guests)
		};
	});
}

export function staffRows(country: string, { coordinators, experts, guests }: Staff): SampleRow[] {
	const rows = (ids: string[], kind: string) => ids.map((person_id) => ({ person_id, kind, country }));
	return [
		...rows(coordinators, 'coordinator'),
		...rows(experts, 'expert'),
		...rows(guests, 'guest_entrepreneur')
	];
}

function some(random: Random, people: string[], count: number): string[] {
	const first = random.between(0, people.length - 1);
	return Array.from({ length: count }, (_, n) => people[(first + n) % people.length]!);
}

/** Two experts are planned for a mentor day; sometimes one falls ill, and sometimes a third comes along. */
function present(random: Random, { type }: HeldSession, staff: Staff): string[] {
	const [host] = some(random, staff.coordinators, 1);
	if (type === 'networking_dinner') return [host!, ...some(random, staff.guests, random.between(1, 3))];
	const draw = random.unit();
	return [host!, ...some(random, staff.experts, draw < 0.06 ? 1 : draw < 0.8 ? 2 : 3)];
}

const rowOf = ({ id, hours }: HeldSession, person_id: string): SampleRow => ({
	session_id: id,
	person_id,
	status: 'present',
	hours
});

/** Rows of `attendance` for the staff of one area at its own sessions. */
export function staffAttendance(
	setting: Setting,
	cohort: Cohort,
	sessions: Session[],
	staff: Staff
): SampleRow[] {
	const random = setting.streams('staff')(cohort.place);
	return heldSessions(sessions).flatMap((session) =>
		present(random, session, staff).map((person) => rowOf(session, person))
	);
}

/** Rows of `attendance` for the partners' coordinators at joint sessions, recorded by the lead. */
export function jointAttendance(sessions: Session[], staff: Staff[]): SampleRow[] {
	return heldSessions(sessions).flatMap((session) =>
		(session.partners ?? []).map((place) => rowOf(session, staff[place]!.coordinators[0]!))
	);
}
