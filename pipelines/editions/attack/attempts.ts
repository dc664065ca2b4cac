import { isShare } from '#disclosure/contexts.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import type { Downloaded } from './downloaded.ts';
import { beliefs } from './factor-graph.ts';
import { puzzle, type Asked } from './puzzle.ts';
import { isPossible, sampled, type Sampling } from './sampled.ts';

/** One edition as it was published, with what the records have. */
export interface Attacked {
	tables: readonly EditionTable[];
	cells: readonly EditionCell[];
	truth: readonly Cell[];
}

/** How a number of people came off. */
export interface Attempt {
	asked: Pick<Asked, 'indicator' | 'dims' | 'edition' | 'count'>;
	/** How many editions there are, and whether the attacker takes for granted that numbers only grow. */
	editions: number;
	growing: boolean;
	/** Whether what he takes for granted is so. */
	isSo: boolean;
	/** What the records have. */
	truth: number;
	/** How many values the attacker holds for possible, and whether the truth is one of them. */
	values: number;
	isPossible: boolean;
	/** Whether it would harm people to be known in it. */
	isSensitive: boolean;
	/** What he finds likely, where that was asked and what he takes for granted is so. */
	likely: {
		truth: number;
		/** The number from 1 to 4 that he would claim, being surer of it than of anything else together four to one; null where he is of none. */
		claim: number | null;
		/** How sure he is of what he holds for likeliest, and whether that is so. */
		top: { probability: number; isRight: boolean };
		/** How many independent draws this rests on. */
		draws: number;
	} | null;
}

const isSure = 0.8;

/** What the records have for a number that is asked for. */
function truthOf(
	{ indicator, dims, edition, count }: Asked,
	editions: readonly Lookup[]
): number | undefined {
	const { tables, truth } = editions[edition]!;
	const cell = truth.get(cellName({ indicator, dims }));
	if (!cell || cell.status === 'not-collected') return undefined;
	const base = isShare(tables.get(indicator)!) ? (cell.denominator ?? 0) : cell.n;
	const yes = cell.numerator ?? 0;
	return { all: base, yes, no: base - yes }[count];
}

interface Lookup {
	tables: Map<string, EditionTable>;
	truth: Map<string, Cell>;
	published: Map<string, EditionCell>;
}

/**
 * What an attacker of another make finds of every number of people that is not published exactly, with and without taking for granted that
 * numbers only grow. Without `sampling` only what is possible, which takes less time.
 */
export function attempts(
	editions: readonly Attacked[],
	downloads: readonly Downloaded[],
	sampling: Sampling | null
): Attempt[] {
	const lookups = editions.map(({ tables, truth, cells }): Lookup => ({
		tables: new Map(tables.map((table) => [table.indicator, table])),
		truth: new Map(truth.map((cell) => [cellName(cell), cell])),
		published: new Map(cells.map((cell) => [cellName(cell), cell]))
	}));
	return (editions.length > 1 ? [false, true] : [false]).flatMap((growing) => {
		const { factors, asked } = puzzle(downloads, { growing });
		const possible = beliefs(factors);
		const start = new Map(asked.map((one) => [one.unknown, truthOf(one, lookups) ?? one.unknown.first]));
		const isSo = isPossible(factors, start);
		const likely = sampling && isSo ? sampled(factors, start, sampling) : null;
		return asked.flatMap((one): Attempt[] => {
			const { unknown, ...name } = one;
			const { indicator, dims, edition, count } = name;
			const isExact = (of: string) =>
				lookups[edition]!.published.get(cellName({ indicator: of, dims }))?.status === 'ok';
			const truth = truthOf(one, lookups);
			if (truth === undefined || isExact(indicator)) return [];
			if (count === 'all' && isExact('participants-enrolled')) return [];
			const alone = new Map(
				unknown.prior.flatMap((p, i) => (p > 0 ? [[unknown.first + i, p] as const] : []))
			);
			const values = possible.get(unknown) ?? alone;
			return [
				{
					...{ asked: name, editions: editions.length, growing, isSo, truth },
					...{ values: values.size, isPossible: values.has(truth) },
					isSensitive: isSensitive(lookups[edition]!, name),
					likely: likely && likelyOf(likely.get(unknown) ?? { values: scaled(alone), draws: Infinity }, truth)
				}
			];
		});
	});
}

/** Whether it would harm people to be known in a number; of nobody there is nothing to know. */
function isSensitive({ tables, truth }: Lookup, { indicator, dims }: Attempt['asked']): boolean {
	const cell = truth.get(cellName({ indicator, dims }))!;
	return tables.get(indicator)!.disclosure === 'sensitive' && cell.n > 0;
}

function scaled(values: ReadonlyMap<number, number>): Map<number, number> {
	const sum = [...values.values()].reduce((a, b) => a + b, 0);
	return new Map([...values].map(([value, p]) => [value, p / sum]));
}

function likelyOf(
	{ values, draws }: { values: ReadonlyMap<number, number>; draws: number },
	truth: number
): NonNullable<Attempt['likely']> {
	const [top, probability] = [...values].reduce((best, one) => (one[1] > best[1] ? one : best));
	return {
		truth: values.get(truth) ?? 0,
		claim: top >= 1 && top <= 4 && probability > isSure ? top : null,
		top: { probability, isRight: top === truth },
		draws
	};
}

export interface Outcome {
	numbers: number;
	/** How many have fewer than three possible values, the truth among them. */
	narrow: number;
	/** How many have so few without the truth, as it happens to who takes for granted what is not so. */
	mistaken: number;
	/** How many numbers of sensitive figures, of any size, have one possible value, the truth. */
	exact: number;
	/** Of how many it was asked how likely they are. */
	asked: number;
	/** To how many the attacker gives the truth more than 0.8. */
	sure: number;
	/** For how many of these there are fewer than ten independent draws, as where the walk found no way from the truth. */
	unmoved: number;
	/** How many numbers from 1 to 4 he claims with more than 0.8, and how many of the claims are right. */
	claims: number;
	right: number;
	/** How likely he holds the truth, by tenths. */
	tenths: number[];
	/** Of everything that he holds for likeliest, by tenths of how sure he is: how often, and in how many of a hundred he is right. */
	calibration: string[];
	/** Independent draws behind a number: the tenth part of the numbers with fewest, and the middle. */
	draws: { tenth: number; middle: number };
}

/** How numbers of 1 to 4 people came off, all together; the calibration is of all numbers. */
export function outcome(all: readonly Attempt[]): Outcome {
	const small = all.filter(({ truth }) => truth >= 1 && truth <= 4);
	const found = (list: readonly Attempt[]) =>
		list.flatMap(({ likely, truth }) => (likely ? [{ ...likely, number: truth }] : []));
	const likely = found(small);
	const claims = found(all).filter(({ claim }) => claim !== null);
	const tenth = (p: number) => Math.min(9, Math.floor(10 * p));
	const draws = likely.map((one) => one.draws).sort((a, b) => a - b);
	return {
		numbers: small.length,
		narrow: small.filter(({ values, isPossible }) => values < 3 && isPossible).length,
		mistaken: small.filter(({ values, isPossible }) => values < 3 && !isPossible).length,
		exact: all.filter(({ values, isPossible, isSensitive }) => isSensitive && isPossible && values === 1)
			.length,
		asked: likely.length,
		sure: likely.filter(({ truth }) => truth > isSure).length,
		unmoved: likely.filter(({ truth, draws }) => truth > isSure && draws < 10).length,
		claims: claims.length,
		right: claims.filter(({ claim, number }) => claim === number).length,
		tenths: Array.from({ length: 10 }, (_, i) => likely.filter(({ truth }) => tenth(truth) === i).length),
		calibration: Array.from({ length: 10 }, (_, i) => {
			const of = found(all).filter(({ top }) => tenth(top.probability) === i);
			const right = of.filter(({ top }) => top.isRight).length;
			return of.length === 0 ? '-' : `${of.length}: ${Math.round((100 * right) / of.length)}`;
		}),
		draws: {
			tenth: Math.round(draws[Math.floor(draws.length / 10)] ?? 0),
			middle: Math.round(draws[Math.floor(draws.length / 2)] ?? 0)
		}
	};
}
