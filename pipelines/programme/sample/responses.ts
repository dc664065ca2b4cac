import { comparableWaves, wavesOfRole } from '#schemas/waves.ts';
import { answer, type Answer, type AnswerLevel } from './answers.ts';
import type { SampleRow } from './csv.ts';
import type { Business } from './businesses.ts';
import { dayOf, iso } from './days.ts';
import { issuer } from './ids.ts';
import { works, type Labour } from './labour-status.ts';
import type { Member } from './members.ts';
import { questionsOf, type Question } from './questions.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

/**
 * How scales move between the waves within a person, in shares of the item's range. No scale moves for all:
 * the deviation is larger than the mean, which differs from 0 for one scale only (0.3 of the 4 points of
 * ESE).
 */
const drift: Readonly<Record<string, number>> = { ESE: 0.3 / 4 };
const deviation = 0.12;

const answered = { baseline: 0.94, stayed: 0.82, left: 0.34 };
/** The last questionnaire is sent out until so many days after somebody left. */
const askedAfterLeaving = 28;
const habits = { straight: 0.006, skipsMuch: 0.1, breaksOff: 0.05 };

/** A person's levels at the first wave, and the change by the last. */
function standings(setting: Setting, random: Random): { first: AnswerLevel; last: AnswerLevel } {
	const general = random.normal();
	const scales = setting.programme.scales.map(() => 0.45 * general + 0.9 * random.normal());
	const moved = setting.programme.scales.map(({ code }) => (drift[code] ?? 0) + deviation * random.normal());
	return {
		first: { general, scales, shift: moved.map(() => 0) },
		last: { general: 0.8 * general + 0.6 * random.normal(), scales, shift: moved }
	};
}

/** The levels at a share of the way from the first wave to the last. */
const between = ({ first, last }: ReturnType<typeof standings>, share: number): AnswerLevel => ({
	general: first.general + share * (last.general - first.general),
	scales: first.scales,
	shift: last.shift.map((moved) => share * moved)
});

/** A few tick the same number all the way down. */
function straight(random: Random, questions: Question[]): (question: Question) => number | null {
	const ratings = questions.filter(({ shape }) => shape === 'rating');
	if (ratings.length === 0 || !random.chance(habits.straight)) return () => null;
	const always = random.between(3, 4);
	return ({ shape, min, max }) => (shape === 'rating' ? Math.min(max, Math.max(min, always)) : null);
}

function answers(
	random: Random,
	questions: Question[],
	one: AnswerLevel,
	known: Map<string, number>,
	least: ReadonlyMap<string, number>
) {
	const given = new Map<string, Answer>();
	const same = straight(random, questions);
	const skips = random.chance(habits.skipsMuch) ? 0.15 : 0.015;
	const stopsAt = random.chance(habits.breaksOff) ? random.between(5, questions.length) : questions.length;
	questions.forEach((question, place) => {
		if (place >= stopsAt) given.set(question.code, 'skipped');
		else {
			const drawn = known.get(question.code) ?? same(question) ?? answer(random, question, one, given, skips);
			const atLeast = Math.min(question.max, least.get(question.code) ?? question.min);
			given.set(question.code, typeof drawn === 'number' ? Math.max(drawn, atLeast) : drawn);
		}
	});
	return given;
}

/**
 * Rows of `survey_response`: one response per participant and wave but follow-ups; those who left early answer the last one
 * less often.
 */
export function responses(
	setting: Setting
): (member: Member, participant: SampleRow, business: Business | null) => SampleRow[] {
	const stream = setting.streams('response');
	const idOf = issuer(setting.seed, 'r');
	const { programme } = setting;
	const later = wavesOfRole(programme, 'follow-up');
	const waves = comparableWaves(programme).filter((wave) => !later.includes(wave));
	const asked = waves.map((wave) => questionsOf(setting, wave));
	const last = waves.length - 1;

	return (member, participant, business) => {
		const random = stream(member.index);
		const levels = standings(setting, random);
		const rows: SampleRow[] = [];
		const statedDay = (number: number) => {
			const on = programme.waves.find(({ code }) => code === waves[number])?.on;
			return on === undefined ? null : dayOf(on) + random.between(-9, 9);
		};
		const respond = (number: number, day: number, one: AnswerLevel) => {
			// On a stated day, some are not enrolled yet and others left long ago.
			const left = participant['exited_on'] !== null;
			if (day < member.enrolled || (left && day > member.leaves + askedAfterLeaving)) return;
			const end = number === 0 ? 'entry' : 'exit';
			const recorded = recordedAnswers(participant, end, business);
			const least = leastAnswers(participant, end, business, day);
			const response_id = idOf(member.index * Math.max(2, waves.length) + number);
			const submitted_on = iso(day);
			for (const [item_code, value] of answers(random, asked[number]!, one, recorded, least))
				rows.push({
					response_id,
					item_code,
					participant_id: participant['participant_id']!,
					session_id: null,
					wave: waves[number]!,
					submitted_on,
					value_num: typeof value === 'number' ? value : null,
					missing_code: typeof value === 'number' ? null : value
				});
		};
		if (waves.length > 0 && random.chance(answered.baseline))
			respond(0, statedDay(0) ?? member.baseline, levels.first);
		for (let number = 1; number < last; number++)
			if (random.chance(answered.stayed)) {
				const day = member.baseline + Math.round(((member.leaves - member.baseline) * number) / last);
				respond(number, statedDay(number) ?? day, between(levels, number / last));
			}
		if (last > 0 && random.chance(member.withdrawn ? answered.left : answered.stayed)) {
			const day = member.leaves + random.between(member.withdrawn ? 2 : 0, askedAfterLeaving);
			respond(last, statedDay(last) ?? day, levels.last);
		}
		return rows;
	};
}

const yesOrNo = (value: unknown): number | null => (value === 'yes' ? 1 : value === 'no' ? 0 : null);

/** Answers to the items on work that follow from a participant's record, so that the two agree. */
function recordedAnswers(
	participant: SampleRow,
	end: 'entry' | 'exit',
	business: Business | null
): Map<string, number> {
	const labour = participant[`labour_${end}`] as Labour | null | undefined;
	const known = new Map<string, number>();
	if (labour && labour !== 'undisclosed') known.set('worked_hour', works(labour) ? 1 : 0);
	else if (end === 'exit' && business?.stage === 'trading') known.set('worked_hour', 1);
	const searches = yesOrNo(participant[`job_search_${end}`]);
	if (searches !== null) known.set('looked_work', searches);
	return known;
}

/**
 * Answers that are at least so high by a participant's record: the unemployed could begin to work at once, and the steps towards a business
 * that it shows for the last twelve months are among those that its owner counts.
 */
function leastAnswers(
	participant: SampleRow,
	end: 'entry' | 'exit',
	business: Business | null,
	day: number
): ReadonlyMap<string, number> {
	const least = new Map<string, number>();
	if (String(participant[`labour_${end}`]).startsWith('unemployed')) least.set('start_2weeks', 1);
	if (end === 'entry' || business === null || business.preExisting || business.stage === 'idea') return least;
	const recent = [business.started, business.registered, business.revenue].filter(
		(one) => one !== null && one > day - 365
	);
	return least.set('gest_new', Math.max(business.stage === 'plan' ? 1 : 0, recent.length));
}
