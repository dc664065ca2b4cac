import { isShare } from '#disclosure/contexts.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import type { Downloaded } from './downloaded.ts';
import { likelyCounts } from './likely-counts.ts';

/** One edition as it was published, with what the records have. */
export interface Attacked {
	tables: EditionTable[];
	cells: EditionCell[];
	truth: Cell[];
}

/** How a number of people came off. */
export interface Attempt {
	/** How many editions there are, and whether the attacker takes for granted that numbers only grow. */
	editions: number;
	growing: boolean;
	/** What the records have. */
	truth: number;
	/** The probability that the attacker gives to it. */
	likelihood: number;
	/** The number from 1 to 4 that he would claim, being surer of it than of anything else together four to one; null where he is of none. */
	claim: number | null;
	/** How many values he holds for possible. */
	values: number;
}

const isSure = 0.8;

/** What an attacker of another make finds of every number of people that is not published exactly, with and without taking for granted that numbers only grow. */
export function attempts(editions: readonly Attacked[], downloads: readonly Downloaded[]): Attempt[] {
	const truths = editions.map(({ truth }) => new Map(truth.map((cell) => [cellName(cell), cell])));
	const published = editions.map(({ cells }) => new Map(cells.map((cell) => [cellName(cell), cell])));
	const found: Attempt[] = [];
	for (const growing of editions.length > 1 ? [false, true] : [false])
		for (const { indicator, dims, edition, count, values } of likelyCounts(downloads, { growing })) {
			const cell = truths[edition]!.get(cellName({ indicator, dims }));
			const isExact = (of: string) =>
				published[edition]!.get(cellName({ indicator: of, dims }))?.status === 'ok';
			if (!cell || cell.status === 'not-collected' || isExact(indicator)) continue;
			if (count === 'all' && isExact('participants-enrolled')) continue;
			const table = editions[edition]!.tables.find((one) => one.indicator === indicator)!;
			const base = isShare(table) ? (cell.denominator ?? 0) : cell.n;
			const yes = cell.numerator ?? 0;
			const claim = [...values].find(([value, p]) => value >= 1 && value <= 4 && p > isSure);
			const truth = { all: base, yes, no: base - yes }[count];
			found.push({
				...{ editions: editions.length, growing, truth },
				...{ likelihood: values.get(truth) ?? 0, claim: claim?.[0] ?? null, values: values.size }
			});
		}
	return found;
}

export interface Outcome {
	numbers: number;
	/** How many have fewer than three possible values, the truth among them. */
	narrow: number;
	/** To how many the attacker gives the truth more than 0.8. */
	sure: number;
	/** How many numbers from 1 to 4 he claims with more than 0.8, and how many of the claims are right. */
	claims: number;
	right: number;
	/** How likely he holds the truth, by tenths. */
	tenths: number[];
}

/** How numbers of 1 to 4 people came off, all together. */
export function outcome(all: readonly Attempt[]): Outcome {
	const small = all.filter(({ truth }) => truth >= 1 && truth <= 4);
	const claims = all.filter(({ claim }) => claim !== null);
	return {
		numbers: small.length,
		narrow: small.filter(({ values, likelihood }) => values < 3 && likelihood > 0).length,
		sure: small.filter(({ likelihood }) => likelihood > isSure).length,
		claims: claims.length,
		right: claims.filter(({ claim, truth }) => claim === truth).length,
		tenths: Array.from(
			{ length: 10 },
			(_, i) => small.filter(({ likelihood }) => Math.min(9, Math.floor(10 * likelihood)) === i).length
		)
	};
}
