import { cellName } from '#schemas/cell-name.ts';
import type { EditionTable } from '#schemas/edition.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Breach } from './breach.ts';
import { contextsOf, isCount, isShare } from './contexts.ts';
import type { Policy } from './gate.ts';
import { cellsByName, toldBy, type Published } from './published.ts';

/** Why a figure with these counts is too small to be told; null where it may be. Zero people may be told, a share of nobody not. */
export function tooSmall(
	table: EditionTable,
	told: readonly (readonly [string, number])[],
	{ minCount, minBase, complementRule }: Policy
): 'few-people' | 'few-others' | 'one-sided' | 'small-base' | null {
	const of = new Map(told);
	const n = of.get('n') ?? of.get('denominator') ?? 0;
	if (isCount(table)) return n > 0 && n < minCount ? 'few-people' : null;
	if (!isShare(table))
		return n < (table.protects === 'businesses' ? minCount : minBase) ? 'small-base' : null;
	const [numerator, others] = [of.get('numerator') ?? 0, of.get('others') ?? 0];
	if (n < minBase) return 'small-base';
	if (numerator === 0 || others === 0) return 'one-sided';
	if (numerator < minCount) return 'few-people';
	return complementRule && others < minCount + (table.bounded ? 1 : 0) ? 'few-others' : null;
}

/** Cells that are published although they are too small. */
export function beneath(published: Published, edition: number, policy: Policy): Breach[] {
	const cells = cellsByName(published);
	return published.tables
		.filter(({ protects, kind }) => protects !== 'nobody' && kinds[kind].needs !== 'contrast')
		.flatMap((table) =>
			contextsOf(table).flatMap((dims): Breach[] => {
				const cell = cells.get(cellName({ indicator: table.indicator, dims }));
				if (cell?.status !== 'ok' || !tooSmall(table, toldBy(table, cell), policy)) return [];
				const [counted, value] = toldBy(table, cell)[0]!;
				return [
					{ attack: 'threshold', edition, indicator: table.indicator, dims, counted, low: value, high: value }
				];
			})
		);
}
