import type { Definition } from '#schemas/indicator.ts';
import { programmeUntil } from '#schemas/programme-until.ts';
import { onOneScale } from '#charts/one-scale.ts';
import { toldApart } from '#views/page-charts.ts';
import { reported } from '#views/report/reported.ts';
import { sectionFigures, type Drawn, type SectionFigures } from '#views/report/section-figures.ts';
import { sections } from '#views/report/sections.ts';
import type { Translate } from '#language/translate.ts';
import type { ReportOf } from '#views/report/report.ts';
import type { Outline, OutlineSection } from './outline/outline.ts';
import { subjectOf } from './subjects.ts';

const empty = (): SectionFigures => ({
	first: [],
	small: [],
	groups: [],
	lines: [],
	limitations: [],
	altered: 0
});

/** The figures of each section of a report by its id: the charts of a section are on one scale, and no title stands twice. */
export function sectionCharts(
	t: Translate,
	report: ReportOf,
	{ sections: listed }: Outline
): Map<string, SectionFigures> {
	const found = listed.map((section) => [section.id, figuresOf(t, report, section)] as const);
	const all = found.flatMap(([, { first, small, groups }]) => [...first, ...small, ...groups]);
	const scaled = found.flatMap(([, { first, small, groups }]) =>
		onOneScale([...first, ...small, ...groups].map(({ chart }) => chart))
	);
	const charts = toldApart(t, scaled);
	const placed = (drawn: Drawn[]) =>
		drawn.map((one) => ({ ...one, chart: charts[all.indexOf(one)] ?? one.chart }));
	return new Map(
		found.map(([id, figures]) => [
			id,
			{
				...figures,
				first: placed(figures.first),
				small: placed(figures.small),
				groups: placed(figures.groups)
			}
		])
	);
}

/** The figures of one section: those that the outline names, or those of its subject. */
function figuresOf(t: Translate, report: ReportOf, { own, figures, id }: OutlineSection): SectionFigures {
	const { catalogue, cells } = report;
	const programme = programmeUntil(report.programme, report.head.on);
	const unknown = figures?.find((one) => !catalogue.some((definition) => definition.id === one));
	if (unknown !== undefined)
		throw new Error(
			`unknown indicator: "${unknown}" in section ${id}; known are ${catalogue.map((one) => one.id).join(', ')}`
		);
	const shown = figures
		? figures.flatMap((one) => catalogue.filter((definition) => definition.id === one))
		: reported(programme, catalogue).filter((definition) => subjectOf(definition) === own);
	if (shown.length === 0) return empty();
	// The chart of all events belongs where the events are, and nowhere twice.
	const ofEvents = own === 'activities' ? { all: catalogue, events: report.events } : { all: shown };
	const found = sections
		.map((section) => sectionFigures(t, section, { programme, catalogue: shown, cells, ...ofEvents }))
		.reduce((sum, part) => ({
			first: [...sum.first, ...part.first],
			small: [...sum.small, ...part.small],
			groups: [...sum.groups, ...part.groups],
			lines: [...sum.lines, ...part.lines],
			limitations: [...sum.limitations, ...part.limitations],
			altered: Math.max(sum.altered, part.altered)
		}));
	return figures ? inOrder(found, shown) : found;
}

/** Figures that the authors listed stand in the order of their list, whatever page each belongs to. */
function inOrder(
	{ first, small, groups, lines, limitations, altered }: SectionFigures,
	listed: readonly Definition[]
): SectionFigures {
	const place = (id: string) => listed.findIndex((one) => one.id === id);
	const placeOf = ({ definitions }: Drawn) => Math.min(...definitions.map(({ id }) => place(id)));
	const sorted = (drawn: Drawn[]) => drawn.toSorted((a, b) => placeOf(a) - placeOf(b));
	return {
		first: sorted([...first, ...small]),
		small: [],
		groups: sorted(groups),
		lines: lines.toSorted((a, b) => place(a.id) - place(b.id)),
		limitations,
		altered
	};
}
