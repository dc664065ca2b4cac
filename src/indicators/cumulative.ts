import { add, nobody, type Tally } from './group-sums.ts';

type TallyOf = (values: readonly string[], measure: string | null) => Tally;

/**
 * Adds tallies up along one position of the values, so that each holds what came before it; asked in rising order of
 * that position, as tables are laid out. Position -1: nothing is added up.
 */
export function running(tallyOf: TallyOf, position: number): TallyOf {
	if (position < 0) return tallyOf;
	const soFar = new Map<string, Tally>();
	return (values, measure) => {
		const key = [...values.filter((_, i) => i !== position), measure].join('\t');
		const sum = nobody();
		add(sum, soFar.get(key) ?? nobody());
		add(sum, tallyOf(values, measure));
		soFar.set(key, sum);
		return sum;
	};
}
