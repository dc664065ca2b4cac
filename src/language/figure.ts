import type { Cell, CellUnit } from '#schemas/cell.ts';
import { isDifference } from '#schemas/is-difference.ts';
import type { Translate } from './translate.ts';

/** Decimals of a unit, where not the default; a share is a percentage. */
const digits: Partial<Record<CellUnit, number>> = { 'ties-per-person': 1, fte: 1, index: 2 };

/** Decimals of units of a change or a difference, which always show their sign. */
const signed: Partial<Record<CellUnit, number>> = { points: 2, 'index-points': 2 };

/** A value as a number without its unit; changes are signed. */
export function numberText(t: Translate, value: number, unit: CellUnit): string {
	if (unit === 'share') return t.percent(value);
	if (unit === 'percentage-points') return t.signed(value * 100, 0);
	if (signed[unit] !== undefined) return t.signed(value, signed[unit]);
	return t.number(value, digits[unit]);
}

/** A value with the noun of its unit: "27 people", "72 %". */
export function valueText(t: Translate, value: number, unit: CellUnit): string {
	const number = numberText(t, value, unit);
	return unit === 'share' ? number : t(`figures.of-${unit}`, { value: number, count: Math.abs(value) });
}

/** Whether a cell has a figure to show. */
export const hasFigure = (cell: Cell | undefined): cell is Cell & { value: number } =>
	cell !== undefined && (cell.status === 'ok' || cell.status === 'held') && cell.value !== null;

/** Whether a cell is neither suppressed nor carried forward from an earlier edition. */
export const isCurrent = (cell: Cell | undefined): boolean =>
	cell?.status !== 'suppressed' && cell?.status !== 'held';

/** The value of a cell with its unit, for a sentence; if carried forward, with its edition. */
export function sentenceValueText(t: Translate, cell: Cell & { value: number }): string {
	const figure = valueText(t, cell.value, cell.unit);
	return cell.since === undefined ? figure : t('figures.held-since', { figure, since: cell.since });
}

/** The value of a cell without its unit, for tables and narrow places; if carried forward, with its edition. */
export function tableValueText(t: Translate, cell: Cell & { value: number }): string {
	const value = numberText(t, cell.value, cell.unit);
	return cell.since === undefined ? value : t('figures.held-short', { value, since: cell.since });
}

/** Why there is no figure, in a word or two. */
export function absentText(t: Translate, cell: Cell | undefined): string {
	if (cell === undefined) return t('figures.status-not-applicable');
	if (cell.at_least !== undefined) return t('figures.at-least', { value: t.percent(cell.at_least) });
	if (cell.status !== 'ok') return t(`figures.short-${cell.reason ?? cell.status}`);
	return t('figures.short-no-units');
}

/** Why there is no figure, as a sentence. */
export function absentSentence(t: Translate, cell: Cell): string {
	if (cell.reason) return t(`figures.reason-${cell.reason}`);
	return cell.status === 'ok' ? t('figures.reason-no-units') : t(`figures.status-${cell.status}`);
}

/** The two ends of an interval; those of a share have no per cent sign, because the value before them has it. */
function ends(t: Translate, cell: Cell): { low: string; high: string } | null {
	if (cell.low === null || cell.high === null) return null;
	const end = (value: number) =>
		cell.unit === 'share' ? t.number(value * 100, 0) : numberText(t, value, cell.unit);
	return { low: end(cell.low), high: end(cell.high) };
}

/** The interval alone, "52–86" or "0.25 to 0.59"; empty where none is defined. */
export function intervalText(t: Translate, cell: Cell): string {
	const bounds = ends(t, cell);
	if (!bounds) return '';
	return cell.unit === 'share' ? `${bounds.low}–${bounds.high}` : t('figures.from-to', bounds);
}

/**
 * The numerator and denominator of a share or a count, "18 of 25"; empty for means, whose numerator is a sum of points and
 * so of no use to a reader.
 */
export function ratioText(t: Translate, { unit, value, numerator, denominator }: Cell): string {
	if (numerator === null || denominator === null) return '';
	if (isDifference(unit) || (unit !== 'share' && numerator !== value)) return '';
	return t('figures.ratio', { numerator: t.number(numerator), denominator: t.number(denominator) });
}

/**
 * A cell as it is written in texts: "18 of 25 (72 %, interval 52–86)", "+0.42 points (interval +0.25 to +0.59)",
 * "27 people"; or why there is no figure.
 */
export function figureText(t: Translate, cell: Cell | undefined): string {
	if (!hasFigure(cell)) return absentText(t, cell);
	return cell.since === undefined
		? fullText(t, cell)
		: t('figures.held-since', { figure: fullText(t, cell), since: cell.since });
}

function fullText(t: Translate, cell: Cell & { value: number }): string {
	const bounds = ends(t, cell);
	const of = cell.numerator !== null && cell.denominator !== null;
	if (cell.unit === 'share' && of) {
		const parts = {
			numerator: t.number(cell.numerator!),
			denominator: t.number(cell.denominator!),
			value: t.percent(cell.value)
		};
		return bounds ? t('figures.ratio-interval', { ...parts, ...bounds }) : t('figures.ratio-plain', parts);
	}
	const value = valueText(t, cell.value, cell.unit);
	if (bounds) return t('figures.value-interval', { value, ...bounds });
	return ratioText(t, cell) || value;
}
