/** The answer to one question of a scale: null where the person gave none. */
export interface ScaleAnswer {
	value: number | null;
	min: number;
	max: number;
	/** Whether a high answer means little of what the scale is about. */
	reversed: boolean;
}

export interface ScaleScore {
	/** The mean of the answers, on the scale of the questions; null where too few were answered. */
	score: number | null;
	answered: number;
	asked: number;
	/** Whether the score stands for questions that were left open. */
	prorated: boolean;
}

/** Keeps 0.8 times 15 questions at 12. */
const noise = 1e-9;

/**
 * A person's score on a scale: the mean of the answers, reversed where the question is, when at least the
 * `part` of the questions asked was answered. What is left open so counts like the mean of the rest, which is
 * prorating; say how many scores are.
 *
 * Source: Mazza, Enders & Ruehlman 2015, Multivariate Behavioral Research 50:504-519, on why the part must be
 * large.
 */
export function scaleScore(answers: readonly ScaleAnswer[], part = 0.8): ScaleScore {
	const asked = answers.length;
	let [answered, sum] = [0, 0];
	for (const { value, min, max, reversed } of answers) {
		if (value === null) continue;
		answered++;
		sum += reversed ? min + max - value : value;
	}
	const enough = answered > 0 && answered >= part * asked - noise;
	return { score: enough ? sum / answered : null, answered, asked, prorated: enough && answered < asked };
}
