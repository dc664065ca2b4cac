import type { Chart } from '#charts/chart.ts';
import { chartOf } from '#views/chart-of.ts';
import { eventsOf } from '#views/events-of.ts';
import { growthOf, partBelow } from '#views/growth-of.ts';
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
import type { Programme } from '#schemas/programme.ts';
import { measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { sectionOf, type Section } from './sections.ts';

/** The figures of one section of the page: a chart or two first, smaller ones side by side, and plain lines. */
export interface SectionFigures {
	first: Chart[];
	small: Chart[];
	/** The same figures broken down by a group other than the area. */
	groups: Chart[];
	lines: { name: string; figure: string; beside: string }[];
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
	{ programme, catalogue, cells, all = catalogue }: Sources
): SectionFigures {
	const out: SectionFigures = { first: [], small: [], groups: [], lines: [], limitations: [], altered: 0 };
	const events = section === 'delivery' ? eventsOf(t, { programme, catalogue: all, cells }) : null;
	if (events) out.first.push(events);
	for (const definition of catalogue.filter((one) => sectionOf(one) === section)) {
		const measures = definition.measures.length ? definition.measures.map(({ id }) => id) : [undefined];
		const [measure] = measures;
		const own = cells.filter(({ indicator }) => indicator === definition.id);
		out.altered = Math.max(out.altered, ...own.map(({ altered }) => altered ?? 0));
		if (kinds[definition.kind].drawn === 'line') {
			out.first.unshift(
				growthOf(t, programme, definition, cells, measure, { part: partBelow(all, cells, definition) })
			);
			for (const other of measures.slice(1)) out.lines.push(line(definition, other));
		} else if (definition.dims.includes('country') && definition.scope === 'country') {
			for (const one of measures)
				if (sameUnit(definition, one)) {
					const cell = cellOf(cells, definition.id, measureDims(definition, one));
					const beside = besideText(t, cell, targetFor(definition, cell));
					const drawn = chartOf(t, programme, definition, cells, 'country', one);
					const chart = {
						...drawn,
						measure: withRole(definition, drawn.measure),
						key: [beside, drawn.key].filter(Boolean).join(' ')
					};
					const primary = isPrimary(programme, definition.id);
					const lead = out.first.length === 0 || isMeanChange(definition.kind) || primary;
					(lead && one === measure ? out.first : out.small).push(chart);
				} else out.lines.push(line(definition, one));
		} else for (const one of measures) out.lines.push(line(definition, one));
		if (isNumberOfUnits(definition.kind))
			for (const { code: dim } of dimsOf(programme).filter(({ of }) => groupBearers[section].includes(of)))
				if (groupsOf(definition.id, dim) > 1)
					out.groups.push(chartOf(t, programme, definition, cells, dim, measure));
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
			name: withRole(definition, indicatorName(t, definition, measure)),
			figure: coveredFigure(t, programme, cell, { target }),
			beside: besideText(t, cell, target)
		};
	}
}

/** Whether a measure is counted in the definition's own unit, and can be laid out in the same way. */
const sameUnit = (definition: Definition, measure: string | undefined) =>
	(definition.measures.find(({ id }) => id === measure)?.unit ?? definition.unit) === definition.unit;
