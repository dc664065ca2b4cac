import { add, emptySums, type GroupSums } from './group-sums.ts';

type TallyOf = (values: readonly string[], measure: string | null) => GroupSums;

/**
 * Adds tallies up along one position of the values, so that each holds what came before it; asked in rising order of
 * that position, as tables are laid out. Position -1: nothing is added up.
 */
export function running(tallyOf: TallyOf, position: number): TallyOf {
	if (position < 0) return tallyOf;
	const soFar = new Map<string, GroupSums>();
	return (values, measure) => {
		const key = [...values.filter((_, i) => i !== position), measure].join('\t');
		const sum = emptySums();
		add(sum, soFar.get(key) ?? emptySums());
		add(sum, tallyOf(values, measure));
		soFar.set(key, sum);
		return sum;
	};
}
