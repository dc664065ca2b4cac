import type { Cell } from './cell.ts';

type Dims = Record<string, string>;

const same = (a: Dims, b: Dims) =>
	Object.keys(a).length === Object.keys(b).length &&
	Object.entries(a).every(([dim, code]) => b[dim] === code);

/** The cell of one indicator for exactly this group; undefined where it was not computed. */
export function cellOf(cells: readonly Cell[], indicator: string, dims: Dims = {}): Cell | undefined {
	return cells.find((cell) => cell.indicator === indicator && same(cell.dims, dims));
}
