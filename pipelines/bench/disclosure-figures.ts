import type { Breach } from '#disclosure/breach.ts';
import { isShare } from '#disclosure/contexts.ts';
import { cellName, groupKey } from '#schemas/cell-name.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { EditionCell } from '#schemas/edition.ts';
import type { Attacked } from '../editions/attack/attempts.ts';

const sizes = [10, 15, 25, 50, 100, Infinity];
const targets = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Counts what a reader gets: figures of at least ten people that are published, by how much shares are off, and what becomes of targets. */
export class Usefulness {
	figures = 0;
	told = 0;
	verdicts = 0;
	verdictsKept = 0;
	/** Figures that are published exactly, and how many of them are as the records have them, but for decimals. */
	exact = 0;
	exactKept = 0;
	readonly off = sizes.slice(1).map(() => ({ n: 0, sum: 0 }));

	add({ tables, truth }: Pick<Attacked, 'tables' | 'truth'>, cells: readonly EditionCell[]): void {
		const published = new Map(cells.map((cell) => [cellName(cell), cell]));
		const byIndicator = new Map(tables.map((table) => [table.indicator, table]));
		const enrolled = new Map(
			truth
				.filter(({ indicator }) => indicator === 'participants-enrolled')
				.map((cell) => [groupKey(groupsOf(cell)), cell.n])
		);
		for (const cell of truth) {
			const table = byIndicator.get(cell.indicator);
			const told = published.get(cellName(cell));
			if (told?.status === 'ok' && told.value !== null) {
				this.exact++;
				if (Math.abs(told.value - cell.value!) < 0.006) this.exactKept++;
			}
			if (!table || table.protects !== 'people' || cell.status !== 'ok' || cell.n < 10) continue;
			// Ten attendances are of fewer people: of no more than are enrolled.
			if ((enrolled.get(groupKey(groupsOf(cell))) ?? Infinity) < 10) continue;
			this.figures++;
			if (!told || told.value === null) continue;
			this.told++;
			if (!isShare(table) || cell.value === null) continue;
			const size = this.off[sizes.findIndex((least, i) => cell.n >= least && cell.n < sizes[i + 1]!)]!;
			size.n++;
			size.sum += Math.abs(told.value - cell.value);
			for (const target of targets) {
				this.verdicts++;
				if (told.value >= target === cell.value >= target) this.verdictsKept++;
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
