import type { Translate } from '#language/translate.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { scaleOf } from '#views/scale-of.ts';

/** A scale of round values whose places are in per cent of the room, so that a drawing fits any width. */
export interface Axis {
	at: (value: number) => number;
	ticks: { at: number; text: string }[];
	/** Where no change is; null on scales that begin at zero. */
	zero: number | null;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The one scale of these cells and their targets, under either selection. */
export function axisOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	{ unit, where, against = null }: { unit: CellUnit; where: Filters; against?: Filters | null }
): Axis {
	const known = cells.filter(({ value }) => value !== null);
	const selections = against ? [where, against] : [where];
	const aims = known.flatMap((cell) =>
		selections.flatMap((one) => {
			const value = targetOfCell(programme, definition, cell, one);
			return value === null ? [] : [{ ...cell, value, low: null, high: null }];
		})
	);
	const { domain, ticks, zero } = scaleOf(t, [...known, ...aims], unit);
	const [low, high] = domain;
	const at = (value: number) =>
		tenth((100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low || 1));
	const middle = zero === undefined ? null : at(zero);
	return {
		at,
		ticks: labelled(
			// In so little room no change is a nought.
			ticks.map(({ value, text }) => ({ at: at(value), text: at(value) === middle ? t.number(0) : text })),
			middle
		),
		zero: middle
	};
}

/** Of many ticks only the ends are written and the middle or the zero, so that no label runs into the next. */
function labelled(ticks: Axis['ticks'], zero: number | null): Axis['ticks'] {
	if (ticks.length <= 4) return ticks;
	const between = zero !== null && zero > 20 && zero < 80 ? zero : zero === null ? 50 : null;
	return ticks.map((tick) =>
		tick.at === 0 || tick.at === 100 || tick.at === between ? tick : { ...tick, text: '' }
	);
}

const levelSteps = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The scale of levels, which need not begin at zero: of shares the whole one, of a mean its neighbourhood. */
export function levelAxis(t: Translate, levels: readonly number[], shares: boolean): Axis {
	const [least, most] = shares || levels.length === 0 ? [0, 1] : [Math.min(...levels), Math.max(...levels)];
	const step = shares ? 0.25 : (levelSteps.find((one) => (most - least) / one <= 3) ?? 1000);
	const low = Math.floor(least / step + 1e-9);
	const count = Math.max(1, Math.ceil(most / step - 1e-9) - low);
	return {
		at: (value) => tenth((100 * (value / step - low)) / count),
		ticks: Array.from({ length: count + 1 }, (_, i) => ({
			at: tenth((100 * i) / count),
			text: shares ? t.percent((low + i) * step) : t.number((low + i) * step, 2)
		})),
		zero: null
	};
}
