import type { Scale } from '#charts/dots.ts';
import { numberText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { isDifference } from '#schemas/is-difference.ts';

/** A step of 1, 2 or 5 times a power of ten that divides `span` into about four. */
function stepOf(span: number): number {
	const rough = span / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	return power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
}

/** The round values of a scale that includes both ends, from the last below to the first above. */
export function roundValues(low: number, high: number): number[] {
	const step = stepOf(high - low || 1);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/**
 * The scale of estimates in a unit: shares always run from 0 to 1, so that two charts can be compared; changes
 * have a scale on both sides of zero; everything else starts at zero. It includes `others` too, those of other charts.
 */
export function scaleOf(
	t: Translate,
	cells: readonly Cell[],
	unit: CellUnit,
	others: readonly number[] = []
): Scale {
	const change = isDifference(unit);
	if (unit === 'share') {
		const ticks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: t.percent(value) }));
		return { domain: [0, 1], ticks };
	}
	const ends = [
		...others,
		...cells.flatMap((cell) => [cell.low, cell.value, cell.high]).filter((end) => end !== null)
	];
	const values = roundValues(Math.min(0, ...ends), Math.max(change || unit === 'index' ? 0.1 : 1, ...ends));
	const ticks = values.map((value) => ({
		value,
		text: change && Math.abs(value) < 1e-9 ? t('figures.no-change') : numberText(t, value, unit)
	}));
	return { domain: [values[0]!, values.at(-1)!], ticks, ...(change ? { zero: 0 } : {}) };
}
