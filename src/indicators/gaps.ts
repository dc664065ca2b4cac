import type { Header } from '#schemas/indicator.ts';
import { minPairs } from './paired.ts';
import { needsPairs } from './units.ts';

/** What a definition of its kind is missing, in words; empty when it is complete. */
export function gapsIn(definition: Header): string[] {
	const { kind, minimumN, threshold, contrast, measuredBy, measures, version, changes } = definition;
	const undescribed = Array.from({ length: version - 1 }, (_, i) => i + 2).filter(
		(number) => !changes.some((change) => change.version === number)
	);
	return [
		...(undescribed.length
			? [`changes: what changed with version ${undescribed.join(', ')} is not told`]
			: []),
		...(needsPairs(kind) && minimumN < minPairs
			? [`minimumN: ${minimumN} is too small; below ${minPairs} pairs there is no interval`]
			: []),
		...(kind === 'improved-share' && threshold === null
			? ['threshold: it says from which difference on a pair has improved']
			: []),
		...(kind === 'gap' && contrast === null ? ['contrast: it names the two groups of a gap'] : []),
		...(measuredBy === 'wave' && measures.length === 0 ? ['measures: they name the waves'] : [])
	];
}
