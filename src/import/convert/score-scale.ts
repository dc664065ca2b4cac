import type { ColumnProfile } from '../importer.ts';
import { numeral } from '../columns/scale-steps.ts';
import type { Column } from '#schemas/tables/column.ts';
import { fault, type CellFault } from './cell-fault.ts';
import { boundedNumber, type Writing } from './parse-cell.ts';

/** Whether a target is a score in per cent. */
export const isScore = (target: string): boolean => target.endsWith('.score_pct');

/** Grades and points go up to 20 at most; per cents of a whole column seldom stay below. */
const mostOfGrades = 20;
const fewestOfGrades = 3;

/** What the numbers of a column of scores are: shares of one, per cents, or perhaps grades or points; `max` is the highest. */
export function scoreScale({ values }: Pick<ColumnProfile, 'values'>): {
	of: 'shares' | 'percent' | 'low';
	max: number;
} {
	const bare = values.flatMap(([text]) => numeral(text) ?? []);
	const max = Math.max(0, ...bare);
	if (bare.length === 0 || values.some(([text]) => text.includes('%'))) return { of: 'percent', max };
	if (max <= 1 && max > 0) return { of: 'shares', max };
	const low = bare.length >= fewestOfGrades && max > 0 && max <= mostOfGrades;
	return { of: low ? 'low' : 'percent', max };
}

/** The score in per cent of a cell. A fraction among per cents can be either, and costs the score alone. */
export function scoreCell(
	column: Extract<Column, { kind: 'integer' | 'number' }>,
	text: string,
	writing: Writing,
	shares: boolean
): string | CellFault {
	const bounds = { ...column, openMin: false, whole: column.kind === 'integer' };
	const number = boundedNumber(text, writing, bounds);
	if (typeof number !== 'string' || text.includes('%')) return number;
	const value = Number(number);
	if (!shares) return value > 0 && value < 1 ? { ...fault('score-unclear'), costs: 'cell' } : number;
	return value > 1 ? { ...fault('score-unclear'), costs: 'cell' } : String(Number((100 * value).toFixed(6)));
}
