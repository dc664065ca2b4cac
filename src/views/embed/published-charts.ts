import type { Chart } from '#charts/chart.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionTable } from '#schemas/edition.ts';
import { programmeUntil } from '#schemas/programme-until.ts';
import { chartsOf } from '../all-charts.ts';
import { countryCharts } from '../report/country-charts.ts';
import { whyNoPage } from '../report/country-page.ts';
import { frontCharts } from '../report/front-charts.ts';
import type { ReportOf } from '../report/report.ts';
import { reported } from '../report/reported.ts';
import { filledSections } from '../report/section-figures.ts';

/** A chart that stands on a public page, and the page, as a path from the first page of its edition. */
export interface PublishedChart {
	chart: Chart;
	page: string;
}

/**
 * Every chart of an edition that has something to draw, once by its id: those of each figure, of the report's first page and its page of
 * all figures, and of each country. Each of them can be framed, and has pictures.
 */
export function publishedCharts(
	t: Translate,
	report: ReportOf,
	tables: readonly Pick<EditionTable, 'indicator' | 'by'>[]
): PublishedChart[] {
	const sources = { ...report, programme: programmeUntil(report.programme, report.head.on) };
	const { programme, catalogue, cells } = sources;
	const ofFigures = catalogue.flatMap((definition) => {
		const own = cells.filter(({ indicator }) => indicator === definition.id);
		const by = tables.find(({ indicator }) => indicator === definition.id)?.by.map(({ dim }) => dim) ?? [];
		return chartsOf(t, programme, definition, own, by).map((chart) => ({ chart, page: `${definition.id}/` }));
	});
	const ofFront = frontCharts(t, sources).map(({ chart }) => ({ chart, page: `#${chart.id}` }));
	const reporting = { ...sources, catalogue: reported(programme, catalogue), all: catalogue };
	const ofSections = filledSections(t, reporting).flatMap(({ figures: { first, small, groups } }) =>
		[...first, ...small, ...groups].map(({ chart }) => ({ chart, page: `figures/#${chart.id}` }))
	);
	const ofCountries = (programme.countries.length > 1 ? programme.countries : []).flatMap(({ code }) =>
		whyNoPage(t, sources, code) === null
			? [...countryCharts(t, sources, code).values()].flat().map(({ chart }) => ({
					chart,
					page: `countries/${code}/#${chart.id}`
				}))
			: []
	);
	// What stands on several pages leads to the first of them here.
	const all = [...ofFigures, ...ofFront, ...ofSections, ...ofCountries].filter(({ chart }) => !chart.absent);
	return [...new Map([...all].reverse().map((one) => [one.chart.id, one])).values()].reverse();
}
