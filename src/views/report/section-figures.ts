import type { Chart } from '#charts/chart.ts';
import { chartOf } from '../chart-of.ts';
import type { InMonths } from '../event-months-of.ts';
import { eventsOf } from '../events-of.ts';
import { growthOf, partBelow } from '../growth-of.ts';
import { levelsOf } from '../levels-of.ts';
import { pageCharts } from '../page-charts.ts';
import { besideText } from '#language/beside.ts';
import { coveredFigure } from '#language/whole.ts';
import { indicatorName } from '#language/names.ts';
import { isPrimary, outcomeRole } from '#language/outcome-role.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { dimsOf, type DimDescription } from '#schemas/dims.ts';
import { isMeanChange, isNumberOfUnits, kinds } from '#schemas/kinds.ts';
import { eventFigures } from '#schemas/planned-events.ts';
import type { Programme } from '#schemas/programme.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { sectionOf, sections, type Section } from './sections.ts';

/** A chart, and what it is of. */
export interface Drawn {
	chart: Chart;
	definitions: Definition[];
}

/** The figures of one section of the page: a chart or two first, smaller ones side by side, and plain lines. */
export interface SectionFigures {
	first: Drawn[];
	small: Drawn[];
	/** The same figures broken down by a group other than the area. */
	groups: Drawn[];
	lines: { id: string; name: string; figure: string; beside: string }[];
	limitations: { name: string; text: string }[];
	/** By how much at most numbers of people in the section are altered; 0 where all are exact. */
	altered: number;
}

type Sources = {
	programme: Programme;
	catalogue: Definition[];
	cells: Cell[];
	/** All definitions of the edition, where the page shows only some of them. */
	all?: readonly Definition[];
	events?: InMonths | undefined;
};

/** Whose groups are worth a chart of their own on this page, for counts. */
const groupBearers: Record<Section, readonly DimDescription['of'][]> = {
	reach: ['participant'],
	delivery: ['session', 'unit'],
	participation: [],
	change: [],
	network: []
};

export function sectionFigures(
	t: Translate,
	section: Section,
	{ programme, catalogue, cells, all = catalogue, events }: Sources
): SectionFigures {
	const out: SectionFigures = { first: [], small: [], groups: [], lines: [], limitations: [], altered: 0 };
	const together = section === 'delivery' ? eventsOf(t, { programme, catalogue: all, cells, events }) : null;
	if (together) out.first.push({ chart: together, definitions: eventDefinitions(programme, all) });
	for (const definition of catalogue.filter((one) => sectionOf(one) === section)) {
		const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
		const [measure] = measures;
		const own = cells.filter(({ indicator }) => indicator === definition.id);
		out.altered = Math.max(out.altered, ...own.map(({ altered }) => altered ?? 0));
		if (kinds[definition.kind].drawn === 'line') {
			const chart = growthOf(t, programme, definition, cells, measure, {
				part: partBelow(all, cells, definition)
			});
			out.first.unshift({ chart, definitions: [definition] });
			for (const other of measures.slice(1)) out.lines.push(line(definition, other));
		} else if (definition.dims.includes('country') && definition.scope === 'country') {
			const levels = isMeanChange(definition.kind) ? levelsOf(t, programme, [definition], cells) : null;
			if (levels)
				out.first.push({
					chart: { ...levels, measure: withRole(definition, levels.measure) },
					definitions: [definition]
				});
			for (const one of measures)
				if (sameUnit(definition, one)) {
					const cell = cellOf(cells, definition.id, measureDims(definition, one));
					const beside = besideText(t, cell, targetFor(definition, cell));
					const plain = chartOf(t, programme, definition, cells, 'country', one);
					const chart = {
						...plain,
						measure: withRole(definition, plain.measure),
						key: [beside, plain.key].filter(Boolean).join(' ')
					};
					const primary = isPrimary(programme, definition.id);
					const lead =
						levels === null && (out.first.length === 0 || isMeanChange(definition.kind) || primary);
					(lead && one === measure ? out.first : out.small).push({ chart, definitions: [definition] });
				} else out.lines.push(line(definition, one));
		} else for (const one of measures) out.lines.push(line(definition, one));
		if (isNumberOfUnits(definition.kind))
			for (const { code: dim } of dimsOf(programme).filter(({ of }) => groupBearers[section].includes(of)))
				if (groupsOf(definition.id, dim) > 1)
					out.groups.push({
						definitions: [definition],
						chart: chartOf(t, programme, definition, cells, dim, measure)
					});
		if (definition.level === 'outcome')
			out.limitations.push({ name: t.text(definition.name), text: t.text(definition.limitations) });
	}
	// Breakdowns of the participants have a heading of their own; others fill the places next to the areas.
	if (section !== 'reach') out.small.push(...out.groups.splice(0));
	// A single small chart would leave half the line empty.
	if (out.small.length === 1) out.first.push(...out.small.splice(0));
	return out;

	/** A primary outcome is called so; that the others are further figures is said where all stand. */
	function withRole({ id }: Definition, words: string): string {
		return isPrimary(programme, id)
			? t('figures.name-measure', { name: words, measure: outcomeRole(t, programme, id) })
			: words;
	}

	/** The number of groups of a breakdown: one alone is not a breakdown. */
	function groupsOf(indicator: string, dim: string): number {
		return cells.filter((cell) => cell.indicator === indicator && cell.dims[dim] !== undefined).length;
	}

	function targetFor(definition: Definition, cell: Cell | undefined): number | null {
		return cell ? targetOfCell(programme, definition, cell) : null;
	}

	function line(definition: Definition, measure: string | undefined) {
		const cell = cellOf(cells, definition.id, measureDims(definition, measure));
		const target = targetFor(definition, cell);
		return {
			id: definition.id,
			name: withRole(definition, indicatorName(t, definition, measure)),
			figure: coveredFigure(t, programme, cell, { target }),
			beside: besideText(t, cell, target)
		};
	}
}

/** Whether a measure is counted in the definition's own unit, and can be laid out in the same way. */
const sameUnit = (definition: Definition, measure: string | undefined) =>
	(definition.measures.find(({ id }) => id === measure)?.unit ?? definition.unit) === definition.unit;

/** The figures that the chart of events is made from: those of events that each country planned. */
export const eventDefinitions = (programme: Programme, catalogue: readonly Definition[]): Definition[] =>
	eventFigures(catalogue).flatMap(({ definition, measure }) =>
		measure === null &&
		programme.targets.some(({ indicator, per }) => indicator === definition.id && per === 'country')
			? [definition]
			: []
	);

/** The sections that have figures, in reading order, with their charts as those of one page. */
export function filledSections(t: Translate, sources: Sources): { id: Section; figures: SectionFigures }[] {
	const found = sections
		.map((id) => ({ id, figures: sectionFigures(t, id, sources) }))
		.filter(({ figures }) => Object.values(figures).some((part) => Array.isArray(part) && part.length > 0));
	const all = found.flatMap(({ figures: { first, small, groups } }) => [...first, ...small, ...groups]);
	const charts = pageCharts(
		t,
		all.map(({ chart }) => chart)
	);
	const one = ({ definitions }: Drawn, at: number): Drawn => ({ definitions, chart: charts[at]! });
	const inPlace = (drawn: Drawn[]) => drawn.map((each) => one(each, all.indexOf(each)));
	return found.map(({ id, figures }) => ({
		id,
		figures: {
			...figures,
			first: inPlace(figures.first),
			small: inPlace(figures.small),
			groups: inPlace(figures.groups)
		}
	}));
}
