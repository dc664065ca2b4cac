import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { adds, kinds } from '#schemas/kinds.ts';

/** A figure over time, as far as it is known by month. */
export interface Trend {
	/** Whether each point includes all earlier months. */
	cumulative: boolean;
	/** In order of time; a month with too few units has no value. */
	points: { month: string; value: number | null }[];
}

/** Minimum number of points for a line. */
const minPoints = 4;

/**
 * The course of a figure from its cells by month, as they are given: running counts, and months of shares and means of at least
 * ten units. Null where there are fewer than four such months, and where nothing changes: a flat line says
 * nothing.
 */
export function trendOf(
	{ kind, measures }: Pick<Definition, 'kind' | 'measures'>,
	cells: readonly Cell[]
): Trend | null {
	const measure = measures[0]?.id;
	const months = cells.filter(
		({ dims }) => dims['month'] !== undefined && (dims['measure'] ?? dims['wave']) === measure
	);
	const summed = adds(kind) && !measures[0]?.distinct;
	const growing = kinds[kind].drawn === 'line';
	let sum = 0;
	const points = months.map(({ dims, value, status }) => {
		const known = status === 'ok' && value !== null;
		if (summed) return { month: dims['month']!, value: (sum += known ? value : 0) };
		return { month: dims['month']!, value: known ? value : null };
	});
	const values = points.flatMap(({ value }) => value ?? []);
	const active = summed ? months.filter(({ n }) => n > 0).length : values.length;
	if (active < minPoints || values.every((value) => value === values[0])) return null;
	return { cumulative: summed || growing, points };
}
