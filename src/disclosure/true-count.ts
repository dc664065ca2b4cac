import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Count } from './counts.ts';
import { isShare } from './contexts.ts';

const measureNames = ['measure', 'wave'];

/** What the records have for a count; undefined where the exact figures do not tell. */
export function trueCount(
	{ table, dims, counted }: Count,
	truth: ReadonlyMap<string, Cell>,
	everybody: string | null
): number | undefined {
	const cell = truth.get(cellName({ indicator: table.indicator, dims }));
	if (!cell || cell.status === 'not-collected') return undefined;
	const base = isShare(table) ? (cell.denominator ?? 0) : cell.n;
	switch (counted) {
		case 'numerator':
			return cell.numerator ?? 0;
		case 'others':
			return base - (cell.numerator ?? 0);
		case 'denominator':
		case 'n':
			return base;
		case 'rest': {
			const groups = Object.fromEntries(Object.entries(dims).filter(([dim]) => !measureNames.includes(dim)));
			const all =
				everybody === null ? undefined : truth.get(cellName({ indicator: everybody, dims: groups }));
			return all && all.status === 'ok' ? all.n - base : undefined;
		}
		case 'before':
			return cell.details?.before_count ?? undefined;
		case 'gained':
			return cell.details?.gained ?? undefined;
		case 'lost':
			return cell.details?.lost ?? undefined;
	}
}
