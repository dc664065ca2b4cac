import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import { iso, isoOrNull } from './days.ts';
import { isDisturbed, sessionOutcome, type SessionOutcome } from './session-outcome.ts';
import { issuer } from './ids.ts';
import { areaPlan, jointPlan, type Planned } from './session-plan.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

export interface Session extends Planned, SessionOutcome {
	id: string;
	/** Code of the area; null for the whole programme. */
	area: string | null;
	/** Partners taking part, by their place; of joint sessions only. */
	partners: number[] | null;
	stepFree: boolean | null;
}

/** A session that took place, with its day. */
export type HeldSession = Session & { held: number };
export const heldSessions = (sessions: Session[]): HeldSession[] =>
	sessions.filter((one): one is HeldSession => one.held !== null);

const stepFree = (random: Random, { mode }: SessionOutcome) =>
	mode === 'online' || random.chance(0.1) ? null : random.chance(0.75);

/** An area that is behind misses the last sessions of each kind; one of them is still to come. */
function missed(planned: Planned[], one: Planned): SessionOutcome['status'] | null {
	const alike = planned.filter(({ type }) => type === one.type);
	const fromEnd = alike.length - 1 - alike.indexOf(one);
	if (fromEnd >= Math.ceil(alike.length * 0.3)) return null;
	return fromEnd === 0 ? 'planned' : 'cancelled';
}

/** The sessions of each area, in the order of the areas; their number hardly depends on that of participants. */
export function areaSessions(setting: Setting, cohorts: readonly Cohort[]): Session[][] {
	const idOf = issuer(setting.seed, 's');
	const planned = areaPlan(setting);
	return cohorts.map((cohort) => {
		const random = setting.streams('area-sessions')(cohort.place);
		const taken = new Set<number>();
		return planned.map((plan, n) => {
			const fate = sessionOutcome(setting, random, plan, taken);
			if (fate.held !== null) taken.add(fate.held);
			const status = cohort.behind ? missed(planned, plan) : null;
			return {
				...plan,
				...fate,
				...(status === null ? {} : { held: null, status }),
				id: idOf((cohort.place + 1) * 1024 + n),
				area: cohort.code,
				partners: null,
				stepFree: stepFree(random, fate)
			};
		});
	});
}

/** The joint sessions of the partners: kick-off days move together, one of the quarterly meetings is missed. */
export function jointSessions(setting: Setting, cohorts: readonly Cohort[]): Session[] {
	const idOf = issuer(setting.seed, 's');
	const random = setting.streams('joint-sessions')(0);
	const planned = jointPlan(setting);
	const meetings = planned.filter(({ type }) => type === 'reflection_meeting');
	const missedMeeting = meetings.length > 2 ? meetings[random.between(1, meetings.length - 2)] : undefined;
	const shift = planned[0] && isDisturbed(setting, planned[0].day) ? 7 * random.between(12, 16) : 0;
	const places = cohorts.map(({ place }) => place);
	return planned.map((plan, n) => {
		const place = random.between(0, cohorts.length - 1);
		const absent = plan.type === 'reflection_meeting' && random.chance(0.25);
		const common = {
			...plan,
			id: idOf(n),
			area: null,
			partners: places.filter((one) => !absent || one !== place),
			stepFree: plan.type === 'final_evaluation' ? true : null
		};
		if (plan === missedMeeting)
			return { ...common, partners: null, held: null, status: 'cancelled', mode: 'online' };
		if (plan.type === 'kickoff_day')
			return { ...common, held: plan.day + shift, status: 'held', mode: 'hybrid' };
		const mode = plan.type === 'reflection_meeting' ? 'online' : 'hybrid';
		return { ...common, held: plan.day, status: 'held', mode };
	});
}

export const sessionRow = (session: Session): SampleRow => ({
	session_id: session.id,
	country: session.area,
	session_type: session.type,
	planned_on: iso(session.day),
	held_on: isoOrNull(session.held),
	status: session.status,
	mode: session.mode,
	hours: session.hours,
	partners_present: session.partners === null ? null : session.partners.length,
	venue_step_free: session.stepFree === null ? null : session.stepFree ? 'yes' : 'no'
});
