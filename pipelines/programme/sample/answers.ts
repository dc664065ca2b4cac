import type { missingCode } from '#schemas/tables/vocabulary.ts';
import type { Question } from './questions.ts';
import type { Random } from './random.ts';

/** A number, or the reason why there is none. */
export type Answer = number | (typeof missingCode)[number];

/** One person's level on each scale, and in general; in standard deviations of the population, around 0. */
export interface AnswerLevel {
	general: number;
	scales: number[];
	/** What is added on each scale, in shares of the item's range. */
	shift: number[];
}

const between = 0.16;
const within = 0.14;
const missing = { skipped: 0.55, refused: 0.12, dont_know: 0.28, not_applicable: 0.05 };

function rating(random: Random, { min, max, centre, scale, reversed }: Question, one: AnswerLevel): number {
	const stands = scale < 0 ? one.general : one.scales[scale]!;
	const share = centre + between * stands + (scale < 0 ? 0 : one.shift[scale]!) + within * random.normal();
	const value = Math.min(max, Math.max(min, Math.round(min + (max - min) * share)));
	return reversed ? min + max - value : value;
}

function yesNo(random: Random, { min, max, centre, scale, reversed }: Question, one: AnswerLevel): number {
	const stands = scale < 0 ? one.general : one.scales[scale]!;
	const share = centre - 0.18 + between * stands + (scale < 0 ? 0 : one.shift[scale]!);
	return random.chance(share) === reversed ? min : max;
}

/** Most counts are small, a few are not. */
function count(random: Random, { min, max }: Question, most: number): number {
	const mean = 0.55 * Math.sqrt(max - min);
	return Math.min(most, max, min + Math.floor(-Math.log(1 - random.unit()) * mean));
}

/** Draws one answer; `before` has the earlier answers of the same response. */
export function answer(
	random: Random,
	question: Question,
	one: AnswerLevel,
	before: ReadonlyMap<string, Answer>,
	skips: number
): Answer {
	if (random.chance(skips)) return random.weighted(missing);
	switch (question.shape) {
		case 'rating':
			return rating(random, question, one);
		case 'yes-no':
			return yesNo(random, question, one);
		case 'count': {
			const whole = question.partOf === null ? question.max : before.get(question.partOf);
			if (typeof whole === 'string') return whole;
			return question.partOf === null
				? count(random, question, question.max)
				: Math.floor((whole ?? question.max) * 0.4 * random.unit());
		}
	}
}
