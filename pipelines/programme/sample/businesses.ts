import type { businessStage } from '#schemas/tables/vocabulary.ts';
import type { SampleRow } from './csv.ts';
import { isoOrNull } from './days.ts';
import { issuer } from './ids.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

/** A participant's business, if there is one. */
export interface Business {
	preExisting: boolean;
	stage: (typeof businessStage)[number];
	started: number | null;
	registered: number | null;
	revenue: number | null;
	jobs: number | null;
	evidence: 'self_report' | 'register_extract';
}

const newStages = {
	idea: 0.17,
	plan: 0.26,
	registration_started: 0.2,
	registered: 0.18,
	trading: 0.16,
	closed: 0.03
};
const oldStages = { registered: 0.2, trading: 0.7, closed: 0.1 };
const newAmongOwners = 0.04;
const newAmongOthers = 0.2;

/** A business from before the programme; its dates are outside the period and are seldom asked for. */
function old(setting: Setting, random: Random): Business {
	const registered = random.chance(0.25) ? setting.from - random.between(120, 2000) : null;
	return {
		preExisting: true,
		stage: random.weighted(oldStages),
		started: null,
		registered,
		revenue: null,
		jobs: random.chance(0.6) ? random.between(1, 4) / 2 : null,
		evidence: random.chance(0.3) ? 'register_extract' : 'self_report'
	};
}

/** A business begun since enrolment: each stage has the days of the stages before it, up to the last that is known of it. */
function fresh(random: Random, { enrolled, leaves }: Member): Business {
	const stage = random.weighted(newStages);
	const begin = random.between(enrolled + 10, Math.max(enrolled + 10, leaves - 60));
	const known = (day: number) => Math.min(day, leaves);
	const started = stage === 'idea' || stage === 'plan' ? null : begin;
	const registered =
		started === null || stage === 'registration_started' ? null : known(started + random.between(5, 45));
	const earns = stage === 'trading' || stage === 'closed';
	return {
		preExisting: false,
		stage,
		started,
		registered,
		revenue: registered !== null && earns ? known(registered + random.between(3, 60)) : null,
		jobs: stage === 'trading' ? random.between(1, 3) / 2 : null,
		evidence: registered !== null && random.chance(0.45) ? 'register_extract' : 'self_report'
	};
}

/** Whether a business was registered, and not closed since. */
export const isRunning = (business: Business | null): boolean =>
	business !== null && (business.stage === 'registered' || business.stage === 'trading');

/** The business of a participant, given whether there was one at entry. */
export function businesses(setting: Setting): (member: Member, owner: boolean) => Business | null {
	const stream = setting.streams('business');
	return (member, owner) => {
		const random = stream(member.index);
		if (random.chance(owner ? newAmongOwners : newAmongOthers * (0.4 + 0.8 * member.commitment)))
			return fresh(random, member);
		return owner && random.chance(0.9) ? old(setting, random) : null;
	};
}

/** The rows of `business`. */
export function businessRows(
	setting: Setting
): (member: Member, participantId: string, one: Business | null) => SampleRow[] {
	const idOf = issuer(setting.seed, 'b');
	return (member, participantId, one) =>
		one === null
			? []
			: [
					{
						business_id: idOf(member.index),
						participant_id: participantId,
						pre_existing: one.preExisting ? 'yes' : 'no',
						stage: one.stage,
						registration_started_on: isoOrNull(one.started),
						registered_on: isoOrNull(one.registered),
						first_revenue_on: isoOrNull(one.revenue),
						jobs_fte: one.jobs,
						evidence: one.evidence
					}
				];
}
