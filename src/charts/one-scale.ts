import type { Chart, Reach } from './chart.ts';

const together = (one: Reach, other: Reach): Reach => ({
	unit: one.unit,
	low: Math.min(one.low, other.low),
	high: Math.max(one.high, other.high),
	labels: Math.max(one.labels, other.labels),
	figures: Math.max(one.figures, other.figures)
});

/**
 * The charts of a page on one scale for each unit: whoever compares two lengths of it compares what they stand for. A later call, for more
 * charts, overrides an earlier one.
 */
export function onOneScale(charts: readonly Chart[]): Chart[] {
	const shared = new Map<string, Reach>();
	for (const { reach } of charts)
		if (reach) shared.set(reach.unit, together(reach, shared.get(reach.unit) ?? reach));
	return charts.map((chart) => {
		const reach = chart.reach && shared.get(chart.reach.unit);
		return reach ? { ...chart, reach, plot: (width, given = reach) => chart.plot(width, given) } : chart;
	});
}
