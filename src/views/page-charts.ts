import type { Chart } from '#charts/chart.ts';
import { onOneScale } from '#charts/one-scale.ts';
import type { Translate } from '#language/translate.ts';

/** The charts of one page: on one scale for each unit, and none with the title of another. */
export const pageCharts = (t: Translate, charts: readonly Chart[]): Chart[] =>
	toldApart(t, onOneScale(charts));

/** Charts of which none has the title of another: those that share one name their measure. */
export const toldApart = (t: Translate, charts: readonly Chart[]): Chart[] =>
	charts.map((chart) =>
		charts.filter(({ title }) => title === chart.title).length < 2
			? chart
			: {
					...chart,
					title: t('figures.named', { name: chart.measure.split(' · ')[0]!, clause: chart.title })
				}
	);
