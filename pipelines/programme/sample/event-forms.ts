import { wavesOfRole } from '#schemas/waves.ts';
import { answer, type Answer, type AnswerLevel } from './answers.ts';
import type { Cohort } from './cohorts.ts';
import type { SampleRow } from './csv.ts';
import { iso } from './days.ts';
import { idSpace, issuer } from './ids.ts';
import { questionsOf } from './questions.ts';
import type { HeldSession } from './sessions.ts';
import type { Setting } from './setting.ts';

const returned = 0.42;
const skips = 0.03;

/**
 * Rows of `survey_response` from the forms handed out after a session, given how many people were there. They
 * name the session and no person; they come after all other responses of the area, so that their order does
 * not show who wrote them.
 */
export function eventForms(
	setting: Setting
): (cohort: Cohort, session: HeldSession, present: number) => Generator<SampleRow> {
	const stream = setting.streams('event-form');
	const idOf = issuer(setting.seed, 'r');
	const [wave] = wavesOfRole(setting.programme, 'event');
	const questions = wave === undefined ? [] : questionsOf(setting, wave);
	const issued = new Map<number, number>();
	const room = 2 ** 24;

	return function* (cohort, session, present) {
		const start = issued.get(cohort.place) ?? 0;
		const random = stream(cohort.place * room + start);
		const atmosphere = 0.4 * random.normal();
		for (let n = 0; n < present; n++) {
			if (!random.chance(returned)) continue;
			const number = issued.get(cohort.place) ?? 0;
			issued.set(cohort.place, number + 1);
			const response_id = idOf(idSpace / 2 + cohort.place * room + number);
			const submitted_on = iso(Math.min(setting.to, session.held + random.between(0, 3)));
			const one: AnswerLevel = { general: atmosphere + 0.9 * random.normal(), scales: [], shift: [] };
			const before = new Map<string, Answer>();
			for (const question of questions) {
				const value = answer(random, question, one, before, skips);
				before.set(question.code, value);
				yield {
					response_id,
					item_code: question.code,
					participant_id: null,
					session_id: session.id,
					wave: wave!,
					submitted_on,
					value_num: typeof value === 'number' ? value : null,
					missing_code: typeof value === 'number' ? null : value
				};
			}
		}
	};
}
