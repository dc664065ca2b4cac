import type { IntervalMethod } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds, type Traits } from '#schemas/kinds.ts';

const resampled = ['percentile', 'bca'] as const;

/** Whether a method draws samples, which takes longer. */
export const isResampled = (method: IntervalMethod): method is (typeof resampled)[number] =>
	resampled.includes(method as never);

/** The interval methods that fit what a figure is; differences have only the one of their definition. */
const methods: Record<Traits['value'], readonly IntervalMethod[]> = {
	total: [],
	proportion: ['wilson', 'clopper-pearson'],
	mean: ['t', ...resampled],
	median: ['order-statistics', ...resampled],
	difference: [],
	inequality: [],
	network: []
};

/** The interval methods that can be used for this definition's figures, its own first. */
export function methodsOf({ kind, interval }: Pick<Definition, 'kind' | 'interval'>): IntervalMethod[] {
	// Other methods would take units that have a person in common for independent.
	if (interval === 'none' || interval === 'cluster') return [interval];
	return [...new Set([interval, ...methods[kinds[kind].value]])];
}

/** Throws for a method that cannot be used for the definition's figures; the error lists those that can. */
export function checkMethod(
	definition: Pick<Definition, 'id' | 'kind' | 'interval'>,
	method: IntervalMethod | undefined
): IntervalMethod {
	if (method === undefined) return definition.interval;
	const known = methodsOf(definition);
	if (!known.includes(method))
		throw new Error(
			`unknown method of ${definition.id}: "${method}"; allowed ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}`
		);
	return method;
}
