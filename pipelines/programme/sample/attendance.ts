import type { SampleRow } from './csv.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import type { HeldSession } from './sessions.ts';
import type { Setting } from './setting.ts';

const slips = { beforeOrAfter: 0.006, longerThanTheSession: 1 / 500, withoutHours: 0.02 };

/** Somebody was present: all the time, part of it, or, when the register was filled in carelessly, longer. */
function presence(random: Random, { hours }: HeldSession): Pick<SampleRow, 'status' | 'hours'> {
	if (random.chance(0.12)) return { status: 'partial', hours: random.between(1, 2 * hours - 1) / 2 };
	if (random.chance(slips.withoutHours)) return { status: 'present', hours: null };
	if (random.chance(slips.longerThanTheSession)) return { status: 'present', hours: hours + 1.5 };
	return { status: 'present', hours };
}

/** Less committed participants come less often, and all come less often with time since enrolment. */
function likelihood({ commitment, enrolled }: Member, { held }: HeldSession, period: number): number {
	return Math.min(0.97, Math.max(0.04, 0.34 + 0.62 * commitment - (0.34 * (held - enrolled)) / period));
}

/**
 * Rows of `attendance` of one participant at the sessions that took place in their area. Absences are only
 * sometimes in the register; no row means absent. `seen` is called for each presence.
 */
export function attendances(
	setting: Setting
): (
	member: Member,
	participantId: string,
	sessions: HeldSession[],
	seen: (session: HeldSession) => void
) => SampleRow[] {
	const stream = setting.streams('attendance');
	const period = setting.to - setting.from;
	return (member, participantId, sessions, seen) => {
		const random = stream(member.index);
		const rows: SampleRow[] = [];
		for (const session of sessions) {
			const within = member.enrolled <= session.held && session.held <= member.leaves;
			if (random.chance(within ? likelihood(member, session, period) : slips.beforeOrAfter)) {
				rows.push({ session_id: session.id, person_id: participantId, ...presence(random, session) });
				seen(session);
			} else if (within && random.chance(0.6)) {
				const status = random.chance(0.3) ? 'absent_excused' : 'absent';
				rows.push({ session_id: session.id, person_id: participantId, status, hours: null });
			}
		}
		return rows;
	};
}
