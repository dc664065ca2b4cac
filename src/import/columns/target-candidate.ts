/** A target that a column may have. */
export interface Candidate {
	index: number;
	target: string;
	/** 0 to 1; below `minConfidence` nothing is proposed. */
	confidence: number;
	/** The wave of an item that stands in the file once for each wave. */
	wave?: string;
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
	'person',
	'derived'
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
	const keyOf = ({ target, wave }: Candidate) => `${target} ${wave ?? ''}`;
	const chosen = ranked.filter((one) => {
		const { index, target } = one;
		if (columns.has(index) || targets.has(keyOf(one))) return false;
		columns.add(index);
		// Several columns may each say which rows are used; every other target has one column.
		if (!target.startsWith('use.')) targets.add(keyOf(one));
		return true;
	});
	const rivals = ranked.filter(
		(rival, i) =>
			!columns.has(rival.index) &&
			targets.has(keyOf(rival)) &&
			ranked.findIndex((one) => one.index === rival.index) === i
	);
	return { chosen: chosen.sort((a, b) => a.index - b.index), rivals };
}
