import { cellName } from '#schemas/cell-name.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Breach } from './breach.ts';
import { cellsByName, type Published } from './published.ts';

/** Differences of two groups that are published although the share of one of them is not. */
export function compared(published: Published, edition: number): Breach[] {
	const cells = cellsByName(published);
	return published.tables
		.filter(({ protects, kind }) => protects !== 'nobody' && kinds[kind].needs === 'contrast')
		.flatMap(({ indicator, measures, relations }) =>
			measures
				.filter(({ dims }) => cells.get(cellName({ indicator, dims }))?.status === 'ok')
				.filter(({ dims }) => {
					const sides = relations.filter(({ relation }) => relation === 'compares').flatMap(({ of }) => of);
					return (
						sides.length === 0 ||
						sides.some((side) => {
							const name = cellName({ indicator: side.indicator, dims: { ...side.dims, ...dims } });
							return cells.get(name)?.status !== 'ok';
						})
					);
				})
				.map(({ dims }): Breach => ({
					attack: 'compared',
					edition,
					indicator,
					dims,
					counted: 'n',
					low: 0,
					high: Infinity
				}))
		);
}
