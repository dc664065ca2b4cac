import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { givesValue } from '#schemas/gives-value.ts';
import { isEstimate } from '#schemas/kinds.ts';
import { minUnits } from './difference-cells.ts';

export type Counted = Pick<Definition, 'kind' | 'clusters'>;

/** Whether the units of a figure are things that happened to people, several to each, so that n is not the number of people. */
export const severalToEach = ({ clusters }: Counted): boolean =>
	clusters.length === 1 && clusters[0] === 'participant';

/**
 * Whether an estimate is of fewer than ten: one answer more or less would make it another. Of visits it is the people who count; their
 * interval is made from the people, and there is none of fewer than ten of them.
 */
export function isFew(definition: Counted, { n, low }: Pick<Cell, 'n' | 'low'>): boolean {
	if (!isEstimate(definition.kind)) return false;
	return n < minUnits || (severalToEach(definition) && low === null);
}

/** A share without its estimate: what it is made of stays, as the records are the reader's own. */
function withoutEstimate({ details: _, reason: _reason, method: _method, ...cell }: Cell): Cell {
	const counts = cell.unit === 'share' ? {} : { numerator: null, denominator: null };
	return { ...cell, ...counts, value: null, low: null, high: null, status: 'small-base' };
}

/**
 * The cells as pages of the workspace draw them, and as the canvas gives them in words, tables and files too. Those of fewer than ten have no
 * estimate any more, nor anything that it could be reckoned from but a numerator and a denominator.
 */
export const givenCells = (definition: Counted, cells: readonly Cell[]): Cell[] =>
	cells.map((cell) =>
		givesValue(cell.status) && cell.value !== null && isFew(definition, cell) ? withoutEstimate(cell) : cell
	);

/**
 * The same of shares and means that no definition makes: answers to a questionnaire, what is left out of a figure, its distribution. The number
 * of forms is what it is.
 */
export const givenEstimates = (cells: readonly Cell[]): Cell[] =>
	cells.map((cell) =>
		givesValue(cell.status) && cell.value !== null && cell.unit !== 'rows' && cell.n < minUnits
			? withoutEstimate(cell)
			: cell
	);

/** Whether there was something to count, also where its estimate is not given. */
export const wasCounted = ({ status }: Pick<Cell, 'status'>): boolean =>
	status === 'ok' || status === 'small-base';

/** Whether a cell was left without its estimate here. */
export const isWithheld = (cell: Cell | undefined): cell is Cell & { status: 'small-base' } =>
	cell?.status === 'small-base';
