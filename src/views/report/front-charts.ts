import type { Translate } from '#language/translate.ts';
import { isMeanChange, kinds } from '#schemas/kinds.ts';
import type { Definition } from '#schemas/indicator.ts';
import { chartOf } from '../chart-of.ts';
import { eventsOf } from '../events-of.ts';
import { growthOf, partBelow } from '../growth-of.ts';
import { levelsOf } from '../levels-of.ts';
import { pageCharts } from '../page-charts.ts';
import { frontFigures, type FrontSources } from './front-figures.ts';
import { eventDefinitions, type Drawn } from './section-figures.ts';

/**
 * The charts that carry the first page, each in the form that tells most of its figure: events of all planned kinds against their plan, the
 * levels of a change, growth over months, and everything else by country.
 */
export function frontCharts(t: Translate, sources: FrontSources): Drawn[] {
	const { programme, catalogue, cells } = sources;
	const counted = eventDefinitions(programme, catalogue);
	const drawn = frontFigures(sources).map((definition): Drawn => {
		const measure = definition.measures[0]?.id;
		const together = counted.includes(definition) ? eventsOf(t, sources) : null;
		if (together) return { chart: together, definitions: counted };
		const chart = one(definition) ?? chartOf(t, programme, definition, cells, 'country', measure);
		return { chart, definitions: [definition] };
	});
	const first = drawn.filter(({ chart }, at) => drawn.findIndex((one) => one.chart.id === chart.id) === at);
	const charts = pageCharts(
		t,
		first.map(({ chart }) => chart)
	);
	return first.map(({ definitions }, at) => ({ definitions, chart: charts[at]! }));

	function one(definition: Definition) {
		const measure = definition.measures[0]?.id;
		if (kinds[definition.kind].drawn === 'line')
			return growthOf(t, programme, definition, cells, measure, {
				part: partBelow(catalogue, cells, definition)
			});
		return isMeanChange(definition.kind) ? levelsOf(t, programme, [definition], cells) : null;
	}
}
