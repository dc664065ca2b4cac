import { deviation } from './moments.ts';
import { standardisedDifference } from './standardised-difference.ts';

/** Somebody enrolled: the waves answered, and the score before, null where there is none. */
export interface Enrolled {
	answered: readonly string[];
	before: number | null;
}

/** How many, and which part of all enrolled; null where nobody is. */
export interface Rate {
	n: number;
	rate: number | null;
}

/** The scores before of a group; mean null without any, standard deviation null below two. */
export interface Level {
	n: number;
	mean: number | null;
	sd: number | null;
}

export interface Attrition {
	enrolled: number;
	/** Who answered each wave, in the order asked for. */
	waves: (Rate & { wave: string })[];
	/** Who answered both before and after. */
	paired: Rate;
	/** The scores before of those, and of who answered before but not after. */
	before: {
		paired: Level;
		lost: Level;
		/** Paired less lost, in standard deviations. */
		difference: number | null;
		/** Whether it is so large that who stayed can't speak for who left. */
		flagged: boolean;
	};
}

/** From more than this on, groups are too unlike to be treated as one (Rubin 2001, Stuart 2010). */
const tooUnlike = 0.25;

function level(scores: readonly number[]): Level {
	const n = scores.length;
	const sum = scores.reduce((total, score) => total + score, 0);
	const squares = scores.reduce((total, score) => total + score * score, 0);
	return { n, mean: n === 0 ? null : sum / n, sd: deviation(n, sum, squares) };
}

/**
 * Who answered which wave, of all enrolled, and whether those who answered before and after differed at the
 * start from those who were lost in between.
 *
 * Sources: Rubin 2001, Health Services and Outcomes Research Methodology 2:169-188; Stuart 2010, Statistical
 * Science 25:1-21.
 */
export function attritionTable(
	people: readonly Enrolled[],
	waves: readonly string[],
	[first, second]: readonly [string, string]
): Attrition {
	const enrolled = people.length;
	const rated = (n: number): Rate => ({ n, rate: enrolled === 0 ? null : n / enrolled });
	const who = (wave: string) => people.filter(({ answered }) => answered.includes(wave));
	const scores = (group: readonly Enrolled[]) =>
		level(group.map(({ before }) => before).filter((score) => score !== null));
	const started = who(first);
	const stayed = started.filter(({ answered }) => answered.includes(second));
	const [paired, lost] = [scores(stayed), scores(started.filter((person) => !stayed.includes(person)))];
	const group = ({ n, mean, sd }: Level) => ({ n, mean: mean ?? 0, sd: sd ?? 0 });
	const difference = standardisedDifference(group(paired), group(lost));
	return {
		enrolled,
		waves: waves.map((wave) => ({ wave, ...rated(who(wave).length) })),
		paired: rated(stayed.length),
		before: { paired, lost, difference, flagged: difference !== null && Math.abs(difference) > tooUnlike }
	};
}
