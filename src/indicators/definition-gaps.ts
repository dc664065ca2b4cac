import type { FrontMatter } from '#schemas/indicator.ts';
import { fewestPairs } from './paired.ts';
import { needsPairs } from './units.ts';

/** What a definition of its kind lacks, in words; empty when it is complete. */
export function lacking(definition: FrontMatter): string[] {
	const { kind, minimumN, threshold, contrast, measuredBy, measures, version, changes } = definition;
	const untold = Array.from({ length: version - 1 }, (_, i) => i + 2).filter(
		(number) => !changes.some((change) => change.version === number)
	);
	return [
		...(untold.length ? [`changes: what changed with version ${untold.join(', ')} is not told`] : []),
		...(needsPairs(kind) && minimumN < fewestPairs
			? [`minimumN: ${minimumN} is too small; below ${fewestPairs} pairs there is no interval`]
			: []),
		...(kind === 'improved-share' && threshold === null
			? ['threshold: it says from which difference on a pair has improved']
			: []),
		...(kind === 'gap' && contrast === null ? ['contrast: it names the two groups of a gap'] : []),
		...(measuredBy === 'wave' && measures.length === 0 ? ['measures: they name the waves'] : [])
	];
}
