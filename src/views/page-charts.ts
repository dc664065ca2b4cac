import type { Chart } from '#charts/chart.ts';
import { onOneScale } from '#charts/one-scale.ts';
import type { Translate } from '#language/translate.ts';

/** The charts of one page: on one scale for each unit, and none with the title of another, which then names its measure. */
export function pageCharts(t: Translate, charts: readonly Chart[]): Chart[] {
	return onOneScale(charts).map((chart) =>
		charts.filter(({ title }) => title === chart.title).length < 2
			? chart
			: {
					...chart,
					title: t('figures.named', { name: chart.measure.split(' · ')[0]!, clause: chart.title })
				}
	);
}
