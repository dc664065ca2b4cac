/** A target that a column may have. */
export interface Candidate {
	index: number;
	target: string;
	/** 0 to 1; below `minConfidence` nothing is proposed. */
	confidence: number;
	/** The evidence for it: messages `import.match-<by>`. */
	by: MatchKind;
}

export const matchKinds = [
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
export type MatchKind = (typeof matchKinds)[number];

/** No proposal is better than a wrong one. */
export const minConfidence = 0.6;

/**
 * Assigns each column at most one target and each target at most one column: the most certain candidates
 * first, and of equals the one further left. `rivals` are candidates certain enough whose target went to
 * another column: a warning tells that they would have fitted too.
 */
export function assignTargets(candidates: readonly Candidate[]): {
	chosen: Candidate[];
	rivals: Candidate[];
} {
	const ranked = candidates
		.filter(({ confidence }) => confidence >= minConfidence)
		.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
	const columns = new Set<number>();
	const targets = new Set<string>();
	const chosen = ranked.filter(({ index, target }) => {
		if (columns.has(index) || targets.has(target)) return false;
		columns.add(index);
		// Several columns may each say which rows are used; every other target has one column.
		if (!target.startsWith('use.')) targets.add(target);
		return true;
	});
	const rivals = ranked.filter(
		({ index, target }, i) =>
			!columns.has(index) && targets.has(target) && ranked.findIndex((one) => one.index === index) === i
	);
	return { chosen: chosen.sort((a, b) => a.index - b.index), rivals };
}
