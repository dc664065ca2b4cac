import type { Cell } from '#schemas/cell.ts';

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/**
 * Cells as CSV: one column for each dim that occurs, in order of first use, between the indicator and its figures.
 * `synthetic` stands in every row, so that a file on its own still says what it is.
 */
export function toCsv(cells: readonly Cell[], synthetic: boolean): string {
	const dims = [...new Set(cells.flatMap((cell) => Object.keys(cell.dims)))];
	const figures = [
		'unit',
		'value',
		'numerator',
		'denominator',
		'low',
		'high',
		'n',
		'status',
		'reason'
	] as const;
	const header = ['indicator', 'version', ...dims, ...figures, 'synthetic'];
	const rows = cells.map((cell) => [
		cell.indicator,
		cell.version,
		...dims.map((dim) => cell.dims[dim] ?? ''),
		...figures.map((name) => cell[name] ?? ''),
		synthetic ? 'yes' : 'no'
	]);
	return (
		[header, ...rows].map((row) => row.map((value) => quoted(String(value))).join(',')).join('\r\n') + '\r\n'
	);
}
