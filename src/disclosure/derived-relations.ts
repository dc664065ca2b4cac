import type { EditionTable } from '#schemas/edition.ts';
import type { Relation } from '#schemas/relation.ts';
import { isShare } from './contexts.ts';
import type { Published } from './published.ts';

/** Units that are people, each of them once. */
const people: readonly Published['catalogue'][number]['counts'][] = ['participant', 'pair-of-answers'];

/** Whether the units of a figure are people, each counted once; of measures, once in each. */
export const countsPeople = (published: Published): ((table: EditionTable) => boolean) => {
	const counts = new Map(published.catalogue.map((one) => [one.id, one.counts]));
	const once = (table: EditionTable) =>
		counts.get(table.indicator) === 'response' &&
		table.measures.some(({ dims }) => dims['wave'] !== undefined);
	return (table) => people.includes(counts.get(table.indicator)!) || once(table);
};

/** The figure that counts everybody: of people, without a condition. */
export const everybodyIn = ({ catalogue, tables }: Published): EditionTable | undefined => {
	const found = catalogue.find(
		({ kind, counts, measures }) => kind === 'count' && counts === 'participant' && measures.length === 0
	);
	return tables.find(({ indicator }) => indicator === found?.id);
};

/** Whether a relation is to everybody, and not to a group of them. */
const isAll = ({ indicator, dims }: Relation['of'][number], everybody: string): boolean =>
	indicator === everybody && Object.keys(dims).length === 0;

/** What follows from what definitions count, where a table does not say it already: every figure of people is of some of those enrolled. */
export function derivedRelations(published: Published): (table: EditionTable) => Relation[] {
	const [isOfPeople, everybody] = [countsPeople(published), everybodyIn(published)];
	return (table) => {
		if (!everybody || table === everybody || !isOfPeople(table)) return [];
		const count = isShare(table) ? 'denominator' : 'n';
		const said = table.relations.some(
			({ count: own, of }) => own === count && of.length === 1 && isAll(of[0]!, everybody.indicator)
		);
		if (said) return [];
		return [
			{ count, relation: 'within', of: [{ indicator: everybody.indicator, count: 'n', dims: {}, times: 1 }] }
		];
	};
}
