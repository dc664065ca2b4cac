import type { Chart } from '#charts/chart.ts';
import { withStillIn } from '#language/beside.ts';
import { figureText, hasFigure, targetText } from '#language/figure.ts';
import { groupName, indicatorName } from '#language/names.ts';
import { changeTitle } from '#language/sentences/chart-titles.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { groupsTitle } from '#language/sentences/group-titles.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { limitedName } from '#language/whole.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isMeanChange, kinds } from '#schemas/kinds.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { chartOf, publishedN } from '../chart-of.ts';
import { eventsOf } from '../events-of.ts';
import { partBelow } from '../growth-of.ts';
import { pageCharts } from '../page-charts.ts';
import { frontCharts } from './front-charts.ts';
import { frontFigures, type FrontSources } from './front-figures.ts';
import { eventDefinitions, type Drawn } from './section-figures.ts';
import { sectionOf, sections, type Section } from './sections.ts';

/**
 * The charts of one country: those of the first page, each of this country and, where it is an estimate, of all beside it. They have the
 * scales of the first page, so that a length there and here means the same. A figure that is not given of the country has none.
 */
export function countryCharts(t: Translate, sources: FrontSources, country: string): Map<Section, Drawn[]> {
	const { programme, catalogue, cells } = sources;
	const events = eventDefinitions(programme, catalogue);
	const figures = frontFigures(sources).map((one) =>
		// The number of ties is of all countries together; the share of connected people, drawn below it, is told of each.
		kinds[one.kind].drawn === 'line' ? (partBelow(catalogue, cells, one)?.definition ?? one) : one
	);
	const drawn = figures.flatMap((definition): Drawn[] => {
		if (!events.includes(definition)) {
			const chart = oneOf(t, sources, definition, country);
			return chart ? [{ chart, definitions: [definition] }] : [];
		}
		const chart = definition === figures.find((one) => events.includes(one)) && eventsOf(t, sources, country);
		return chart ? [{ chart, definitions: events }] : [];
	});
	const front = frontCharts(t, sources).map(({ chart }) => chart);
	const charts = pageCharts(t, [...front, ...drawn.map(({ chart }) => chart)]).slice(front.length);
	// Each has a page for frames and pictures, which are named after it.
	const placed = drawn.map(({ definitions }, i) => ({
		definitions,
		chart: { ...charts[i]!, id: `${charts[i]!.id}-${country}` }
	}));
	return new Map(
		sections.map((section) => [
			section,
			placed.filter(({ definitions }) => sectionOf(definitions[0]!) === section)
		])
	);
}

/** A figure of one country beside that of all; null where this edition has none of the country. */
function oneOf(
	t: Translate,
	{ programme, cells }: FrontSources,
	definition: Definition,
	country: string
): Chart | null {
	const measure = definition.measures[0]?.id;
	const dims = measureDims(definition, measure);
	const cell = cellOf(cells, definition.id, { ...dims, country });
	const whole = cellOf(cells, definition.id, dims);
	if (!hasFigure(cell) || kinds[definition.kind].drawn === 'line') return null;
	const both = [cell, ...(whole ? [whole] : [])];
	const name = indicatorName(t, definition, measure);
	const target = targetOfCell(programme, definition, cell);
	const own = limitedName(t, name, programme, { where: { country: [country] } });
	const parts = [
		{ label: groupName(t, programme, { country }), cell, target },
		...(whole
			? [{ label: lowerFirst(groupName(t, programme, {}), t.language), cell: whole, target: null }]
			: [])
	];
	const counted = kinds[definition.kind].drawn === 'bars';
	const planned =
		target === null ? [] : [t('figures.summary-target', { target: targetText(t, target, cell.unit) })];
	const plain = t('figures.named', {
		name: own,
		clause: [figureText(t, cell, target), ...planned].join(', ')
	});
	const said = isMeanChange(definition.kind)
		? changeTitle(t, own, cell, target)
		: ((counted ? null : groupsTitle(t, name, parts, false)) ?? plain);
	return {
		...chartOf(t, programme, definition, both, 'country', measure),
		title: withStillIn(t, said, cell),
		measure: measureLine(t, {
			name: own,
			unit: cell.unit,
			period: programme.period,
			n: publishedN(cell),
			counts: definition.counts
		})
	};
}
