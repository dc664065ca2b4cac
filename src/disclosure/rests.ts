import { cellName } from '#schemas/cell-name.ts';
import type { Breach } from './breach.ts';
import { isMean, marginsOf } from './contexts.ts';
import type { Policy } from './gate.ts';
import { cellsByName, type Published } from './published.ts';

/** Means of what is left when the published groups are taken from the published whole, where too few are left. */
export function rests(published: Published, edition: number, { minBase }: Policy): Breach[] {
	const cells = cellsByName(published);
	return published.tables
		.filter((table) => table.protects !== 'nobody' && isMean(table))
		.flatMap((table) =>
			marginsOf(table)
				.filter(({ adds }) => adds)
				.flatMap(({ total, parts }): Breach[] => {
					const found = (dims: Record<string, string>) =>
						cells.get(cellName({ indicator: table.indicator, dims }));
					const whole = found(total);
					const kept = parts.filter((dims) => found(dims)?.status !== 'ok');
					if (whole?.status !== 'ok' || kept.length === 0) return [];
					const left = parts.reduce(
						(rest, dims) => rest - (found(dims)?.status === 'ok' ? (found(dims)!.n ?? 0) : 0),
						whole.n ?? 0
					);
					return left > 0 && left < minBase
						? [
								{
									attack: 'rest',
									edition,
									indicator: table.indicator,
									dims: kept[0]!,
									counted: 'n',
									low: left,
									high: left
								}
							]
						: [];
				})
		);
}
