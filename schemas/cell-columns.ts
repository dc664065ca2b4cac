import type { Cell, Detail } from './cell.ts';
import { detail } from './cell.ts';

/** Cells as a table of texts and numbers; each row has its values in the order of `columns`. */
export interface CellTable {
	columns: string[];
	rows: (string | number)[][];
}

const figures = ['unit', 'value', 'numerator', 'denominator', 'low', 'high', 'n', 'status'] as const;
const optionalColumns = ['reason', 'method'] as const;

/**
 * Cells as a flat table: a column for each dim that occurs, in order of first use, between the indicator and its figures; then why
 * there is no value, the interval method where it is not the definition's, the countries that did not deliver, and the details
 * that occur. An empty dim means the total over that dim; an empty number means there is none.
 */
export function cellColumns(cells: readonly Cell[]): CellTable {
	const dims = [...new Set(cells.flatMap((cell) => Object.keys(cell.dims)))];
	const extra = optionalColumns.filter(
		(name) => name === 'reason' || cells.some((cell) => cell[name] !== undefined)
	);
	const present = new Set(cells.flatMap((cell) => Object.keys(cell.details ?? {})));
	const lacking = cells.some(({ without }) => without !== undefined) ? ['without'] : [];
	const inPart = cells.some(({ partly }) => partly !== undefined) ? ['partly'] : [];
	const altered = cells.some((cell) => cell.altered !== undefined) ? ['altered'] : [];
	const details = detail.options.filter((name: Detail) => present.has(name));
	return {
		columns: [
			'indicator',
			'version',
			...dims,
			...figures,
			...extra,
			...altered,
			...lacking,
			...inPart,
			...details
		],
		rows: cells.map((cell) => [
			cell.indicator,
			cell.version,
			...dims.map((dim) => cell.dims[dim] ?? ''),
			...figures.map((name) => cell[name] ?? ''),
			...extra.map((name) => cell[name] ?? ''),
			...altered.map(() => cell.altered ?? ''),
			...lacking.map(() => cell.without?.join(' ') ?? ''),
			...inPart.map(() => partlyCode(cell)),
			...details.map((name) => cell.details?.[name] ?? '')
		])
	};
}

/** What was delivered in part, in one field of a table: "lists 22/24 SE 2020-12-31 modes DK mentor_day 0/10". */
function partlyCode({ partly = {} }: Cell): string {
	const { registers, until = {}, modes = {} } = partly;
	return [
		...(registers ? [`lists ${registers.delivered}/${registers.held}`] : []),
		...Object.entries(until).map(([code, day]) => `${code} ${day}`),
		...Object.entries(modes).flatMap(([code, kinds]) =>
			Object.entries(kinds).map(([kind, { held, said }]) => `modes ${code} ${kind} ${said}/${held}`)
		)
	].join(' ');
}
