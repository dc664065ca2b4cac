import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import { codeWeights } from './code-weights.ts';
import { begun, finished, type Step } from './course.ts';
import type { Business } from './businesses.ts';
import type { SampleRow } from './csv.ts';
import { iso } from './days.ts';
import { atEntry, looksForWork, onLeaving, type Labour } from './labour-status.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

const genders = { woman: 0.55, man: 0.405, non_binary: 0.01, undisclosed: 0.035 };
const reasons = { moved: 0.14, job: 0.24, study: 0.14, health: 0.1, time: 0.22, other: 0.08, unknown: 0.08 };
const yes = (share: number) => ({ yes: share, no: 0.96 - share, undisclosed: 0.04 });

/** What was asked at entry, and is needed before anything else about the participant is drawn. */
export interface Entry {
	labour: Labour;
	owner: boolean;
}

export function entries(setting: Setting): (member: Member) => Entry {
	const stream = setting.streams('entry');
	return ({ index }) => {
		const random = stream(index);
		const labour = random.weighted(atEntry);
		return { labour, owner: random.chance(labour === 'self_employed' ? 0.92 : 0.04) };
	};
}

function statusOf(
	{ withdrawn, commitment }: Member,
	steps: Step[]
): 'enrolled' | 'active' | 'completed' | 'withdrawn' {
	if (withdrawn) return 'withdrawn';
	if (steps.length > 0 && finished(steps)) return 'completed';
	return begun(steps) || commitment > 0.6 ? 'active' : 'enrolled';
}

type Answered = 'yes' | 'no' | 'undisclosed';

/** What was asked of somebody who left; nobody was asked who could not be reached. */
interface Leaving {
	labour: Labour | null;
	studies: Answered | null;
	searches: Answered | null;
}
const noExit: Leaving = { labour: null, studies: null, searches: null };

function leaving(
	random: Random,
	{
		entry,
		business,
		reason,
		...before
	}: Pick<Leaving, 'studies' | 'searches'> & {
		entry: Entry;
		business: Business | null;
		reason: string | null;
	}
): Leaving {
	const labour = onLeaving(random, entry.labour, business, reason);
	const studies = random.chance(0.75) ? before.studies : random.weighted(yes(0.4));
	const searches = random.chance(0.6) ? before.searches! : random.weighted(yes(0.4));
	return {
		labour,
		studies: reason === 'study' && studies === 'no' ? 'yes' : studies,
		searches: looksForWork(labour, searches)
	};
}

/** The row of `participant`. There is no follow-up after six months: the period was over. */
export function participantRows(
	setting: Setting
): (
	member: Member,
	participantId: string,
	entry: Entry,
	steps: Step[],
	business: Business | null
) => SampleRow {
	const stream = setting.streams('participant');
	const asked = characteristicsOfBearer(setting.programme, 'participant');
	const spread = (code: string) =>
		codeWeights(asked.find((one) => one.code === code)?.values ?? [{ code: 'undisclosed', name: null }]);
	const spreads = {
		age: spread('age_band'),
		isced: spread('isced_group'),
		origin: spread('origin_region'),
		years: spread('years_in_country')
	};
	return (member, participantId, entry, steps, business) => {
		const random = stream(member.index);
		const status = statusOf(member, steps);
		const gone = status === 'withdrawn' || status === 'completed';
		const reached = gone && random.chance(status === 'completed' ? 0.93 : 0.55);
		const studies = random.weighted(yes(0.28));
		const searches = looksForWork(entry.labour, random.weighted(yes(0.3)));
		const reason = status === 'withdrawn' ? random.weighted(reasons) : null;
		const known = {
			participant_id: participantId,
			country: member.cohort.code,
			enrolled_on: iso(member.enrolled),
			exited_on: gone ? iso(member.leaves) : null,
			status,
			exit_reason: reason,
			gender: random.weighted(genders),
			age_band: random.weighted(spreads.age),
			isced_group: random.weighted(spreads.isced),
			origin_region: random.weighted(spreads.origin),
			years_in_country: random.weighted(spreads.years),
			third_country_national: random.weighted(yes(0.78))
		};
		const atExit = reached ? leaving(random, { entry, business, reason, studies, searches }) : noExit;
		return {
			...known,
			labour_entry: entry.labour,
			labour_exit: atExit.labour,
			labour_6m: null,
			in_education_entry: studies,
			in_education_exit: atExit.studies,
			job_search_entry: searches,
			job_search_exit: atExit.searches,
			owned_business_entry: entry.labour === 'undisclosed' ? null : entry.owner ? 'yes' : 'no'
		};
	};
}
