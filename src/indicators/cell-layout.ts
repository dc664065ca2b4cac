import type { Cell } from '#schemas/cell.ts';
import type { Definition, Denominator, Dim } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Figure } from './figure.ts';
import { choices, combinations } from './margins.ts';

/** One figure that a definition yields: the definition itself, or one of its measures. */
export interface Measure {
	id: string | null;
	unit: Cell['unit'];
	denominator: Denominator | null;
}

export const measuresOf = (definition: Definition): Measure[] =>
	definition.measures.length === 0
		? [{ id: null, unit: definition.unit, denominator: definition.denominator }]
		: definition.measures.map((measure) => ({
				id: measure.id,
				unit: measure.unit ?? definition.unit,
				denominator: measure.denominator === undefined ? definition.denominator : measure.denominator
			}));

/** Whether the denominator of some figure of the definition is all participants enrolled. */
export const perParticipant = (definition: Definition): boolean =>
	measuresOf(definition).some(({ denominator }) => denominator === 'per-participant');

/**
 * The cells of a table with its margins, in the same order for all tables: finer breakdowns first, values in their own
 * order, measures innermost, the total last. `figures` gives the figure of each group of a margin, given by the chosen dims.
 */
export function layOut(
	definition: Definition,
	by: readonly Dim[],
	lists: readonly (readonly string[])[],
	figures: (chosen: readonly number[]) => (values: readonly string[], measure: Measure) => Figure
): Cell[] {
	const measures = measuresOf(definition);
	return choices(by.length).flatMap((chosen) => {
		const figureOf = figures(chosen);
		return combinations(chosen.map((i) => lists[i]!)).flatMap((values) =>
			measures.map((measure): Cell => {
				const { n, status, reason, method, without, partly, details, ...numbers } = figureOf(values, measure);
				const { value, numerator, denominator, low, high } = numbers;
				return {
					indicator: definition.id,
					version: definition.version,
					dims: {
						...Object.fromEntries(chosen.map((i, k) => [by[i]!, values[k]!])),
						...measureDims(definition, measure.id)
					},
					value,
					numerator,
					denominator,
					low,
					high,
					n,
					unit: measure.unit,
					status,
					...(reason === undefined ? {} : { reason }),
					...(method === undefined ? {} : { method }),
					...(without === undefined ? {} : { without }),
					...(partly === undefined ? {} : { partly }),
					...(details === undefined ? {} : { details })
				};
			})
		);
	});
}
