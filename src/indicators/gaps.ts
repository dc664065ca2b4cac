import type { Header } from '#schemas/indicator.ts';
import { isShareOfUnits, kinds } from '#schemas/kinds.ts';
import { minPairs } from '#statistics/effect-size.ts';

type Parts = Pick<
	Header,
	'kind' | 'minimumN' | 'threshold' | 'contrast' | 'measuredBy' | 'version' | 'interval' | 'clusters'
> & { measures: readonly unknown[]; changes: readonly { version: number }[] };

/** What a definition of its kind is missing, in words; empty when it is complete. */
export function gapsIn(definition: Parts): string[] {
	const { kind, minimumN, threshold, contrast, measuredBy, measures, version, changes } = definition;
	const { interval, clusters } = definition;
	const undescribed = Array.from({ length: version - 1 }, (_, i) => i + 2).filter(
		(number) => !changes.some((change) => change.version === number)
	);
	return [
		...(undescribed.length
			? [`changes: what changed with version ${undescribed.join(', ')} is not told`]
			: []),
		...(kinds[kind].pairs && minimumN < minPairs
			? [`minimumN: ${minimumN} is too small; below ${minPairs} pairs there is no interval`]
			: []),
		...(kinds[kind].needs === 'threshold' && threshold === null
			? ['threshold: it says from which difference on a pair has improved']
			: []),
		...(kinds[kind].needs === 'contrast' && contrast === null
			? ['contrast: it names the two groups of a gap']
			: []),
		...((interval === 'cluster') !== clusters.length > 0
			? ['clusters: they go with "interval: cluster", and it with them']
			: []),
		...(interval === 'cluster' && !isShareOfUnits(kind)
			? [`interval: cluster is for shares of units, which "${kind}" is not`]
			: []),
		...(measuredBy === 'wave' && measures.length === 0 ? ['measures: they name the waves'] : [])
	];
}
