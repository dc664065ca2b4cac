import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';

/** A figure over time, as far as it can be told by month. */
export interface Trend {
	/** Whether each point holds all that came before it. */
	cumulative: boolean;
	/** In order of time; a month with too few units has no value. */
	points: { month: string; value: number | null }[];
}

/** From so many units on a share or a mean of one month is worth a point. */
const enough = 10;
/** Fewer points than these are no line. */
const few = 4;

/**
 * The course of a figure from its cells by month: running counts, and months of shares and means that rest on ten units. Null
 * where there are fewer than four such months, and where nothing changes: a flat line says nothing.
 */
export function trend(
	{ kind, measures }: Pick<Definition, 'kind' | 'measures'>,
	cells: readonly Cell[]
): Trend | null {
	const measure = measures[0]?.id;
	const months = cells.filter(
		({ dims }) => dims['month'] !== undefined && (dims['measure'] ?? dims['wave']) === measure
	);
	const adds = (kind === 'count' || kind === 'sum') && !measures[0]?.distinct;
	let sum = 0;
	const points = months.map(({ dims, value, n, status }) => {
		const known = status === 'ok' && value !== null;
		if (adds) return { month: dims['month']!, value: (sum += known ? value : 0) };
		const shown = known && (kind === 'growth' || n >= enough);
		return { month: dims['month']!, value: shown ? value : null };
	});
	const values = points.flatMap(({ value }) => value ?? []);
	const active = adds ? months.filter(({ n }) => n > 0).length : values.length;
	if (active < few || values.every((value) => value === values[0])) return null;
	return { cumulative: adds || kind === 'growth', points };
}
