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

/** The one scale of these cells and their targets. */
export function axisOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	{ unit, where }: { unit: CellUnit; where: Filters }
): Axis {
	const known = cells.filter(({ value }) => value !== null);
	const aims = known.flatMap((cell) => {
		const value = targetOfCell(programme, definition, cell, where);
		return value === null ? [] : [{ ...cell, value, low: null, high: null }];
	});
	const { domain, ticks, zero } = scaleOf(t, [...known, ...aims], unit);
	const [low, high] = domain;
	const at = (value: number) =>
		tenth((100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low || 1));
	return {
		at,
		ticks: ticks.map(({ value, text }) => ({ at: at(value), text })),
		zero: zero === undefined ? null : at(zero)
	};
}
