/** A target that a column may have. */
export interface Candidate {
	index: number;
	target: string;
	/** 0 to 1; below `enough` nothing is proposed. */
	confidence: number;
	/** What it rests on: messages `import.match-<by>`. */
	by: By;
}

export const ways = [
	'recipe',
	'tool',
	'exact',
	'name',
	'code',
	'wording',
	'values',
	'similar',
	'person'
] as const;
export type By = (typeof ways)[number];

/** No proposal is better than a wrong one. */
export const enough = 0.6;
