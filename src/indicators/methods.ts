import type { IntervalMethod } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';

const resampled = ['percentile', 'bca'] as const;

/** Whether a method draws samples anew, and so takes its time. */
export const isResampled = (method: IntervalMethod): method is (typeof resampled)[number] =>
	resampled.includes(method as never);

/** The methods by which an interval of this definition's figures can be made, its own first. */
export function methodsOf({ kind, interval }: Pick<Definition, 'kind' | 'interval'>): IntervalMethod[] {
	const others: Partial<Record<Definition['kind'], IntervalMethod[]>> = {
		share: ['wilson', 'clopper-pearson'],
		'improved-share': ['wilson', 'clopper-pearson'],
		mean: ['t', ...resampled],
		'paired-change': ['t', ...resampled],
		median: ['order-statistics', ...resampled]
	};
	return interval === 'none' ? ['none'] : [...new Set([interval, ...(others[kind] ?? [])])];
}

/** Refuses a method that the definition's figures have no use for; the error lists those that they have. */
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
