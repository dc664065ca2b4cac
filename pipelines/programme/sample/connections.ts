import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import { iso } from './days.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import type { HeldSession } from './sessions.ts';
import type { Setting } from './setting.ts';

/** How far around their own circle participants get to know others, and how often. */
const reach = { own: 12, other: 6 };
const frequency = { own: 0.17, other: 0.06 };

/**
 * The participants whom one may come to know, each pair listed from one side only, so that no pair has to be
 * remembered. The own area is a circle: those up to half-way around ahead. In later areas: those at the same
 * angle of the circle.
 */
function* candidates(
	member: Member,
	cohorts: readonly Cohort[]
): Generator<{ index: number; often: number }> {
	const { place, start, size } = member.cohort;
	const own = member.index - start;
	const half = Math.min(reach.own, Math.floor((size - 1) / 2));
	for (let step = 1; step <= half; step++)
		yield { index: start + ((own + step) % size), often: frequency.own };
	for (const other of cohorts.slice(place + 1)) {
		const turn = Math.floor((own * other.size) / size);
		for (let step = 0; step < Math.min(reach.other, other.size); step++)
			yield { index: other.start + ((turn + step) % other.size), often: frequency.other };
	}
}

/** The day of a session after which two people met: both were in the programme then, and it was one of theirs. */
function meeting(random: Random, one: Member, other: Member, sessions: HeldSession[][]): HeldSession | null {
	const from = Math.max(one.enrolled, other.enrolled);
	const to = Math.min(one.leaves, other.leaves);
	const place = random.chance(0.5) ? one.cohort.place : other.cohort.place;
	const shared = sessions[place]!.filter(({ held }) => from <= held && held <= to);
	return shared.length === 0 ? null : random.pick(shared);
}

type Tie = { type: string; source: string; day: number };

/** What is known of a pair: mostly from the platform, at times from a questionnaire or from the event itself. */
function ties(random: Random, met: number, last: number): Tie[] {
	const after = (most: number) => Math.min(last, met + random.between(0, most));
	const found: Tie[] = [];
	const add = (type: string, source: string, day: number) => found.push({ type, source, day });
	if (random.chance(0.9)) {
		add('contact', 'platform', after(6));
		if (random.chance(0.35)) add('message', 'platform', after(20));
		if (random.chance(0.08)) add('collaboration', 'platform', after(90));
		if (random.chance(0.03)) add('mentoring', 'platform', after(60));
		if (random.chance(0.02)) add('business', 'platform', after(120));
	}
	if (random.chance(0.2)) add('contact', 'survey', last);
	if (random.chance(0.15)) add('contact', 'event', met);
	return found;
}

/**
 * Rows of `connection` begun by one participant, each with the area that delivers it: that of `a_id`.
 * `memberAt` and `idOf` derive the other participant again from the index.
 */
export function connections(
	setting: Setting,
	cohorts: readonly Cohort[],
	memberAt: (index: number) => Member,
	idOf: (index: number) => string,
	sessions: HeldSession[][]
): (member: Member, participantId: string) => { area: string; row: SampleRow }[] {
	const stream = setting.streams('connection');
	const sociable = setting.streams('sociability');
	/** Some never look at the platform; the others differ a good deal. */
	const sociability = (index: number) => {
		const draw = sociable(index).unit();
		return draw < 0.1 ? 0 : 0.3 + 1.6 * draw * draw;
	};
	return (member, participantId) => {
		const own = sociability(member.index);
		if (own === 0) return [];
		const random = stream(member.index);
		const rows: { area: string; row: SampleRow }[] = [];
		for (const { index, often } of candidates(member, cohorts)) {
			if (!random.chance(often * own * sociability(index))) continue;
			const other = memberAt(index);
			const met = meeting(random, member, other, sessions);
			if (met === null) continue;
			const otherId = idOf(index);
			const first = participantId < otherId;
			for (const { type, source, day } of ties(random, met.held, Math.min(member.leaves, other.leaves)))
				rows.push({
					area: first ? member.cohort.code : other.cohort.code,
					row: {
						a_id: first ? participantId : otherId,
						b_id: first ? otherId : participantId,
						tie_type: type,
						first_on: iso(day),
						source
					}
				});
		}
		return rows;
	};
}
