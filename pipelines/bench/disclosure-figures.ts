import type { Breach } from '#disclosure/breach.ts';
import { isShare } from '#disclosure/contexts.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { likelyCounts, type Downloaded } from '../editions/attack/likely-counts.ts';

/** One edition as it was published, with what the records have. */
export interface Attacked {
	tables: EditionTable[];
	cells: EditionCell[];
	truth: Cell[];
}

/** How a number of 1 to 4 people came off. */
export interface Attempt {
	/** The probability that the second attacker gives to the truth. */
	likelihood: number;
	/** How many values he holds for possible. */
	values: number;
}

/** Everything that an attacker of another make finds of the numbers of 1 to 4 people, with and without taking for granted that numbers only grow. */
export function attempts(editions: readonly Attacked[], downloads: readonly Downloaded[]): Attempt[] {
	const truths = editions.map(({ truth }) => new Map(truth.map((cell) => [cellName(cell), cell])));
	const published = editions.map(({ cells }) => new Map(cells.map((cell) => [cellName(cell), cell])));
	const found = new Map<string, Attempt>();
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
			const number = { all: base, yes, no: base - yes }[count];
			if (number < 1 || number > 4) continue;
			const likelihood = values.get(number) ?? 0;
			const key = `${edition} ${cellName({ indicator, dims })} ${count}`;
			const before = found.get(key);
			found.set(key, {
				likelihood: Math.max(likelihood, before?.likelihood ?? 0),
				// Who holds the truth for impossible is on a wrong track.
				values:
					likelihood === 0 ? (before?.values ?? Infinity) : Math.min(values.size, before?.values ?? Infinity)
			});
		}
	return [...found.values()];
}

const sizes = [10, 15, 25, 50, 100, Infinity];
const targets = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Counts what a reader gets: figures of at least ten people that are published, by how much shares are off, and what becomes of targets. */
export class Usefulness {
	figures = 0;
	told = 0;
	verdicts = 0;
	verdictsKept = 0;
	readonly off = sizes.slice(1).map(() => ({ n: 0, sum: 0 }));

	add({ tables, truth }: Pick<Attacked, 'tables' | 'truth'>, cells: readonly EditionCell[]): void {
		const published = new Map(cells.map((cell) => [cellName(cell), cell]));
		const byIndicator = new Map(tables.map((table) => [table.indicator, table]));
		for (const cell of truth) {
			const table = byIndicator.get(cell.indicator);
			if (!table || table.protects !== 'people' || cell.status !== 'ok' || cell.n < 10) continue;
			this.figures++;
			const one = published.get(cellName(cell));
			if (!one || one.value === null) continue;
			this.told++;
			if (!isShare(table) || cell.value === null) continue;
			const size = this.off[sizes.findIndex((least, i) => cell.n >= least && cell.n < sizes[i + 1]!)]!;
			size.n++;
			size.sum += Math.abs(one.value - cell.value);
			for (const target of targets) {
				this.verdicts++;
				if (one.value >= target === cell.value >= target) this.verdictsKept++;
			}
		}
	}

	table(): Record<string, string> {
		return Object.fromEntries(
			this.off.map(({ n, sum }, i) => [
				sizes[i + 1] === Infinity ? `${sizes[i]}+` : `${sizes[i]}-${sizes[i + 1]! - 1}`,
				n === 0 ? '' : `${((100 * sum) / n).toFixed(1)} points (${n})`
			])
		);
	}
}

/** Breaches by their kind. */
export const byKind = (breaches: readonly Breach[]): Record<string, number> =>
	breaches.reduce<Record<string, number>>((sum, { kind }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }), {});
