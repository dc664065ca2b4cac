import { enough, type Candidate } from './target-candidate.ts';

/**
 * One target a column and one column a target: the surest first, and of equals the one further left. What is left over
 * and was sure enough is `rivals`: somebody is told that the column would have fitted too.
 */
export function assign(candidates: readonly Candidate[]): { chosen: Candidate[]; rivals: Candidate[] } {
	const ranked = candidates
		.filter(({ confidence }) => confidence >= enough)
		.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
	const columns = new Set<number>();
	const targets = new Set<string>();
	const chosen = ranked.filter(({ index, target }) => {
		if (columns.has(index) || targets.has(target)) return false;
		columns.add(index);
		targets.add(target);
		return true;
	});
	const rivals = ranked.filter(
		({ index, target }, i) =>
			!columns.has(index) && targets.has(target) && ranked.findIndex((one) => one.index === index) === i
	);
	return { chosen: chosen.sort((a, b) => a.index - b.index), rivals };
}
