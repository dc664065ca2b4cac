import { countsNothing } from '#schemas/counts-nothing.ts';
import { kinds } from '#schemas/kinds.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { isCount, isShare } from './contexts.ts';
import type { Deviation } from './deviations.ts';
import type { Counted } from './names.ts';
import { possibleTruths } from './possible-truths.ts';

/** What a reader takes from one cell. */
export interface Told {
	/** Between which numbers each count lies. */
	bounds: (readonly [Counted, low: number, high: number])[];
	/** The numbers of a share that are altered together. */
	share?: { numerator: number; denominator: number };
	/** Whether its numbers are exact. */
	exact: boolean;
	/** The number of all units as it is shown, which the units alone determine. */
	shown?: number;
}

export interface Reading {
	deviation: Deviation;
	minBase: number;
	/** Whether the units of the figure are people, each counted once. */
	people: boolean;
	/** Whether its units are what people did, several times each. */
	ofClusters: boolean;
	/** Whether too few people are at least one, since of nobody it is said that there is nothing to count. */
	somebody: boolean;
}

/** Numbers of ties, and those behind an index, are in steps of five. */
const rounding = 2;

const isOfNetwork = ({ kind, protects }: EditionTable): boolean =>
	protects === 'ties' || ['network', 'inequality'].includes(kinds[kind].value);

const nothing: Told = { bounds: [], exact: false };

/** The counts that a cell as it is published tells. */
export function toldBy(table: EditionTable, cell: EditionCell | undefined, reading: Reading): Told {
	if (cell === undefined) return nothing;
	switch (cell.status) {
		case 'ok':
			return exactly(table, cell);
		case 'perturbed':
			return altered(table, cell, reading);
		case 'small-base':
			return fewPeople(table, reading);
		case 'not-applicable':
			// That a network has no ties tells nothing of those who could have some, who are people.
			return countsNothing(cell) && !isOfNetwork(table) ? nobody(table) : nothing;
		case 'suppressed':
			return isCount(table) ? { bounds: [['n', 1, Infinity]], exact: false } : nothing;
		default:
			return nothing;
	}
}

const nobody = (table: EditionTable): Told => ({
	bounds: (isShare(table) ? (['numerator', 'others', 'denominator'] as const) : (['n'] as const)).map(
		(counted) => [counted, 0, 0]
	),
	exact: false
});

function exactly(table: EditionTable, { numerator, denominator, n }: EditionCell): Told {
	if (!isShare(table)) return n === null ? nothing : { bounds: [['n', n, n]], exact: true, shown: n };
	if (numerator === null || denominator === null) return nothing;
	return {
		bounds: [
			['numerator', numerator, numerator],
			['others', denominator - numerator, denominator - numerator],
			['denominator', denominator, denominator]
		],
		exact: true,
		shown: denominator
	};
}

function altered(table: EditionTable, cell: EditionCell, { deviation, ofClusters }: Reading): Told {
	const { numerator, denominator, n } = cell;
	const { value, needs } = kinds[table.kind];
	if (isOfNetwork(table))
		return n === null || isShare(table)
			? nothing
			: { bounds: [['n', Math.max(0, n - rounding), n + rounding]], exact: false };
	// Altered by all that some people did, such numbers leave so much open that they bound nothing.
	if (ofClusters) return nothing;
	// A difference of two groups is made of the shares of both, which are told by themselves.
	if (needs === 'contrast') return nothing;
	const between = (counted: Counted, published: number): Told['bounds'][number] => {
		const truths = possibleTruths(published, deviation);
		return [counted, truths[0] ?? published, truths.at(-1) ?? published];
	};
	if (isShare(table))
		return numerator === null || denominator === null
			? nothing
			: {
					bounds: [between('denominator', denominator)],
					share: { numerator, denominator },
					exact: false,
					shown: denominator
				};
	if (n === null) return nothing;
	const { before_count: before, gained, lost } = cell.details ?? {};
	const changes =
		value === 'difference'
			? ([
					['before', before],
					['gained', gained],
					['lost', lost]
				] as const)
			: [];
	return {
		bounds: [
			between('n', n),
			...changes.flatMap(([counted, count]) => (typeof count === 'number' ? [between(counted, count)] : []))
		],
		exact: false,
		shown: n
	};
}

/** That so few people are behind a figure, as their number would be published, is all that it tells. */
function fewPeople(table: EditionTable, { people, somebody, minBase, deviation }: Reading): Told {
	if (kinds[table.kind].needs === 'contrast') return nothing;
	const least = somebody ? 1 : 0;
	if (!people) return { bounds: [[isShare(table) ? 'denominator' : 'n', least, Infinity]], exact: false };
	const most = possibleTruths(minBase - 1, deviation).at(-1)!;
	return { bounds: [[isShare(table) ? 'denominator' : 'n', least, most]], exact: false };
}
