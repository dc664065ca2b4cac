import type { Cell, CellUnit } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';
import { givesValue } from '#schemas/gives-value.ts';
import { hidesBase } from '#schemas/hides-base.ts';
import { isDifference } from '#schemas/is-difference.ts';
import { shown, shownEnd, type Beside, type Shown } from './shown.ts';
import type { Translate } from './translate.ts';

/** A number on the scale that readers see, with its sign where it is a difference. */
function written(t: Translate, { number, digits }: Pick<Shown, 'number' | 'digits'>, unit: CellUnit): string {
	if (unit === 'share') return t.percent(number / 100, digits);
	return isDifference(unit) ? t.signed(number, digits ?? 1) : t.number(number, digits);
}

/** A value as a number without its unit; changes are signed. Beside a target that it differs from, it is on the side of it that it is on. */
export function numberText(t: Translate, value: number, unit: CellUnit, target?: number | null): string {
	const as = shown(value, unit, target);
	const number = written(t, as, unit);
	if (as.side !== 'near') return as.side === null ? number : t(`figures.${as.side}-value`, { value: number });
	const nought = t.number(0);
	const [low, high] = as.number < 0 ? [number, nought] : [nought, number];
	return t('figures.near-value', { low, high });
}

/** A target as a number without its unit, with all decimals that were stated. */
export const targetText = (t: Translate, target: number, unit: CellUnit): string =>
	numberText(t, target, unit, target);

/** A value with the noun of its unit: "27 people", "72 %". */
export function valueText(t: Translate, value: number, unit: CellUnit, target?: number | null): string {
	const number = numberText(t, value, unit, target);
	const as = shown(value, unit, target);
	// What is written with decimals is plural, as in 1.00 points; a message only knows the number, not how it is written.
	const count = as.digits ? 2 : Math.abs(as.number);
	return unit === 'share' ? number : t(`figures.of-${unit}`, { value: number, count });
}

/** Whether a cell has a figure to show: exact, altered to protect people, or carried forward in a former edition. */
export const hasFigure = (cell: Cell | undefined): cell is Cell & { value: number } =>
	cell !== undefined && givesValue(cell.status) && cell.value !== null;

/** Whether a cell is neither suppressed nor carried forward from an earlier edition, as in former editions. */
export const isCurrent = (cell: Cell | undefined): boolean =>
	cell?.status !== 'suppressed' && cell?.status !== 'held';

/** The value of a cell with its unit, for a sentence; if carried forward, with its edition. */
export function sentenceValueText(
	t: Translate,
	cell: Cell & { value: number },
	target: number | null
): string {
	const figure = valueText(t, exactValue(cell), cell.unit, target);
	return cell.since === undefined ? figure : t('figures.held-since', { figure, since: cell.since });
}

/** The value of a cell without its unit, for tables and narrow places; if carried forward, with its edition. */
export function tableValueText(t: Translate, cell: Cell & { value: number }, target: number | null): string {
	const value = numberText(t, exactValue(cell), cell.unit, target);
	return cell.since === undefined ? value : t('figures.held-short', { value, since: cell.since });
}

/** Whether it is told how many are behind a cell; of what nobody delivered it is not known that there were none. */
export const tellsBase = ({ status }: Cell): boolean => !hidesBase(status) && status !== 'not-collected';

/** How many are behind a cell; empty where that is not told. */
export const baseText = (t: Translate, cell: Cell): string => (tellsBase(cell) ? t.number(cell.n) : '');

/** Why there is no figure, in a word or two. */
export function absentText(t: Translate, cell: Cell | undefined): string {
	if (cell === undefined) return t('figures.status-not-applicable');
	if (cell.at_least !== undefined) return t('figures.at-least', { value: t.percent(cell.at_least) });
	if (cell.reason) return t(`figures.short-${cell.reason}`);
	if (!givesValue(cell.status)) return t(`figures.short-${cell.status}`);
	return t('figures.short-no-units');
}

/** Why there is no figure, as a sentence. */
export function absentSentence(t: Translate, cell: Cell): string {
	if (cell.reason) return t(`figures.reason-${cell.reason}`);
	return givesValue(cell.status) ? t('figures.reason-no-units') : t(`figures.status-${cell.status}`);
}

/** The two ends of an interval; those of a share have no per cent sign, because the value before them has it. */
function ends(t: Translate, cell: Cell, target: number | null): { low: string; high: string } | null {
	const { low, high, unit, value } = cell;
	if (low === null || high === null) return null;
	const beside = (end: Beside['end']) =>
		value === null ? null : { end, value: exactValue({ ...cell, value }), target };
	return { low: endText(t, low, unit, beside('low')), high: endText(t, high, unit, beside('high')) };
}

function endText(t: Translate, end: number, unit: CellUnit, beside: Beside | null): string {
	const { number, digits, sign } = shownEnd(end, unit, beside);
	if (unit === 'share') return t.number(number, digits);
	const text = written(t, { number, digits }, unit);
	return isDifference(unit) && number === 0 && sign !== 0 ? `${sign < 0 ? '−' : '+'}${text}` : text;
}

/** The interval alone, "52–86" or "0.25 to 0.59"; empty where none is defined. */
export function intervalText(t: Translate, cell: Cell, target: number | null): string {
	const bounds = ends(t, cell, target);
	if (!bounds) return '';
	return cell.unit === 'share' ? `${bounds.low}–${bounds.high}` : t('figures.from-to', bounds);
}

/**
 * The numerator and denominator of a share or a count, "18 of 25"; empty where nothing was counted, and for means, whose numerator is a sum of points and
 * so of no use to a reader.
 */
export function ratioText(t: Translate, { unit, value, numerator, denominator }: Cell): string {
	// "0 of 0" tells nothing: where there is a figure, it is nought.
	if (numerator === null || denominator === null || denominator === 0) return '';
	if (isDifference(unit) || (unit !== 'share' && numerator !== value)) return '';
	return t('figures.ratio', { numerator: t.number(numerator), denominator: t.number(denominator) });
}

/**
 * A cell as it is written in texts: "18 of 25 (72 %, interval 52–86)", "+0.42 points (interval +0.25 to +0.59)",
 * "27 people"; or why there is no figure. `target` is what was planned for it, null where nothing was: whoever writes a cell says so.
 */
export function figureText(t: Translate, cell: Cell | undefined, target: number | null): string {
	if (!hasFigure(cell)) return absentText(t, cell);
	const figure = fullText(t, cell, target);
	return cell.since === undefined ? figure : t('figures.held-since', { figure, since: cell.since });
}

function fullText(t: Translate, cell: Cell & { value: number }, target: number | null): string {
	const bounds = ends(t, cell, target);
	const of = cell.numerator !== null && cell.denominator !== null;
	const value = valueText(t, exactValue(cell), cell.unit, target);
	if (cell.unit === 'share' && of) {
		const parts = { numerator: t.number(cell.numerator!), denominator: t.number(cell.denominator!), value };
		return bounds ? t('figures.ratio-interval', { ...parts, ...bounds }) : t('figures.ratio-plain', parts);
	}
	if (bounds) return t('figures.value-interval', { value, ...bounds });
	return ratioText(t, cell) || value;
}
