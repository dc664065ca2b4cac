import type { EditionTable } from '#schemas/edition.ts';
import { kinds } from '#schemas/kinds.ts';

type Dims = Record<string, string>;

/** Kinds whose figure is a count over another: who adds and subtracts works with both. */
export const isShare = ({ kind }: Pick<EditionTable, 'kind'>): boolean => kinds[kind].tells === 'share';

/** Kinds that are a number of people, ties or businesses and nothing else. */
export const isCount = ({ kind }: Pick<EditionTable, 'kind'>): boolean => kinds[kind].tells === 'count';

/** Groups that are looked at together: a total and the groups that it is the sum of. */
export interface Margin {
	total: Dims;
	parts: Dims[];
	/** Whether the parts add up to the total. */
	adds: boolean;
}

/** Months run on from one another and add up to nothing. */
const running = (dim: string) => dim === 'month';

/** The totals of a table with their breakdowns. A country that did not deliver is in no total. */
export const marginsOf = ({ measures, by, without = [] }: EditionTable): Margin[] =>
	measures.flatMap(({ dims: total, adds_up }) =>
		by.map(({ dim, groups }) => ({
			total,
			parts: (dim === 'country' ? groups.filter((code) => !without.includes(code)) : groups).map((group) => ({
				...total,
				[dim]: group
			})),
			adds: adds_up && !running(dim)
		}))
	);

/** Every group that a table speaks of, totals first. */
export const contextsOf = (table: EditionTable): Dims[] => [
	...table.measures.map(({ dims }) => dims),
	...marginsOf(table).flatMap(({ parts }) => parts)
];
