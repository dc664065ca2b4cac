import Papa from 'papaparse';
import type { Cell } from '#schemas/cell.ts';

/** A JSON array with one cell a line. */
export const json = (cells: readonly Cell[]): string =>
	cells.length === 0 ? '[]\n' : `[\n${cells.map((cell) => JSON.stringify(cell)).join(',\n')}\n]\n`;

/** CSV with a column for each dim that occurs; an empty dim means everybody, an empty number that there is none. */
export function csv(cells: readonly Cell[]): string {
	const dims = [...new Set(cells.flatMap((cell) => Object.keys(cell.dims)))];
	const rows = cells.map(({ indicator, version, dims: group, reason, ...rest }) => ({
		indicator,
		version,
		...Object.fromEntries(dims.map((dim) => [dim, group[dim] ?? ''])),
		...rest,
		reason: reason ?? ''
	}));
	return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
