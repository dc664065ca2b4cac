import type { Export } from './export.ts';

/** One column whose proposal was not right. */
export interface Miss {
	file: string;
	column: string;
	wanted: string[];
	proposed: string | null;
}

/** How well targets are proposed: over all columns of all files. */
export interface Score {
	/** Columns that have a target, and those of them for which a right one is proposed. */
	targeted: number;
	right: number;
	/** Columns of any kind, and those for which a target is proposed that is not right. */
	columns: number;
	wrong: number;
	misses: Miss[];
}

/** `session` stands for any of the sessions, which are counted from the file's own columns. */
const agrees = (truth: string, proposed: string | null) =>
	truth === 'session' ? (proposed?.startsWith('session.') ?? false) : truth === (proposed ?? '');

/** Compares what was proposed for each column of a file with what is right; an empty text among the truth allows none. */
export function scoreOf(file: Export, names: string[], proposed: (string | null)[]): Score {
	const score: Score = { targeted: 0, right: 0, columns: 0, wrong: 0, misses: [] };
	file.truth.forEach((truth, i) => {
		const target = proposed[i] ?? null;
		const right = truth.length === 0 ? target === null : truth.some((one) => agrees(one, target));
		score.columns += 1;
		if (truth.length > 0) score.targeted += 1;
		if (truth.length > 0 && right) score.right += 1;
		if (!right && target !== null) score.wrong += 1;
		if (!right)
			score.misses.push({ file: file.name, column: names[i] ?? '', wanted: truth, proposed: target });
	});
	return score;
}

export const together = (scores: Score[]): Score =>
	scores.reduce((sum, score) => ({
		targeted: sum.targeted + score.targeted,
		right: sum.right + score.right,
		columns: sum.columns + score.columns,
		wrong: sum.wrong + score.wrong,
		misses: [...sum.misses, ...score.misses]
	}));
