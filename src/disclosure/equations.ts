import { contextsOf, isShare, marginsOf } from './contexts.ts';
import { changesIn, countedIn } from './counts.ts';
import { isPersonal, type EditionTable } from '#schemas/edition.ts';
import type { Relation } from '#schemas/relation.ts';
import { countName, type Counted } from './names.ts';
import type { Equation } from './system.ts';

/** A count that is, or is part of, a sum of others. */
export interface Related {
	own: string;
	of: (readonly [name: string, times: number])[];
	/** The name of what the part falls short of the whole by; null where they are equal. */
	short: string | null;
}

/** What a table says by itself: those who count and those who do not are all, and groups add up to the whole. */
export function sumsOf(table: EditionTable, edition: number): Equation[] {
	const name = (counted: Counted, dims: Record<string, string>) =>
		countName(table.indicator, counted, dims, edition);
	const whole = isShare(table)
		? contextsOf(table).map((dims): Equation => ({
				terms: [
					[name('numerator', dims), 1],
					[name('others', dims), 1],
					[name('denominator', dims), -1]
				],
				equals: 0
			}))
		: [];
	const parts = marginsOf(table)
		.filter(({ adds }) => adds)
		.flatMap(({ total, parts }) =>
			countedIn(table).map((counted): Equation => ({
				terms: [...parts.map((dims) => [name(counted, dims), 1] as const), [name(counted, total), -1]],
				equals: 0
			}))
		);
	return [...whole, ...parts, ...(changesIn(table).length > 0 ? changes(table, name) : [])];
}

/** Who changed to no said yes before, who changed to yes did not, and both are among all. */
const changes = (
	table: EditionTable,
	name: (counted: Counted, dims: Record<string, string>) => string
): Equation[] =>
	table.measures.flatMap(({ dims }): Equation[] => [
		{
			terms: [
				[name('lost', dims), 1],
				[`${name('lost', dims)} kept`, 1],
				[name('before', dims), -1]
			],
			equals: 0
		},
		{
			terms: [
				[name('gained', dims), 1],
				[name('before', dims), 1],
				[`${name('gained', dims)} never`, 1],
				[name('n', dims), -1]
			],
			equals: 0
		}
	]);

/** Whether two tables are about the same countries. */
export const sameCountries = (one: EditionTable, other: EditionTable | undefined): boolean =>
	other === undefined || String(one.without ?? []) === String(other.without ?? []);

/**
 * A relation between counts of different figures, in every group in which both can stand. What is told of all countries cannot be
 * compared where one of the figures lacks a country.
 */
export function relate(
	table: EditionTable,
	{ count, relation, of }: Relation,
	{ tables, everybody }: { tables: readonly EditionTable[]; everybody: string | undefined },
	edition: number
): Related[] {
	if (relation === 'compares') return [];
	// In dims that every person has, figures of the same people can be set side by side.
	const personal = table.by.filter(isPersonal).map(({ dim }) => dim);
	const tableOf = (indicator: string) => tables.find((one) => one.indicator === indicator);
	const measureNames = ['measure', 'wave'];
	const shared = contextsOf(table).filter((dims) =>
		Object.keys(dims).every((dim) => personal.includes(dim) || measureNames.includes(dim))
	);
	const alike = of.every(({ indicator }) => sameCountries(table, tableOf(indicator)));
	const places = alike ? shared : shared.filter((dims) => dims['country'] !== undefined);
	return places.map((dims): Related => {
		const own = countName(table.indicator, count, dims, edition);
		const groups = Object.fromEntries(Object.entries(dims).filter(([dim]) => !measureNames.includes(dim)));
		const whole = of.map(
			(term) =>
				[countName(term.indicator, term.count, { ...term.dims, ...groups }, edition), term.times] as const
		);
		const rest = of.length === 1 && of[0]!.indicator === everybody;
		return {
			own,
			of: whole,
			short:
				relation === 'equals'
					? null
					: rest
						? countName(table.indicator, 'rest', dims, edition)
						: `${own} short of ${whole.map(([name]) => name).join()}`
		};
	});
}
