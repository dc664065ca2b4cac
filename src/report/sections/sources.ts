import type { Chart } from '#charts/chart.ts';
import type { Translate } from '#language/translate.ts';
import type { ReportOf } from '#views/report/report.ts';
import type { SectionFigures } from '#views/report/section-figures.ts';
import type { Drawn } from '../document/figure.ts';

/** Draws a chart for a place of the report; `id` is unique there. */
export type Draw = (chart: Chart, id: string) => { wide: Drawn; narrow: Drawn };

/** What every section is written from. */
export interface SectionSources {
	t: Translate;
	report: ReportOf;
	draw: Draw;
	/** The figures of the section. */
	figures: SectionFigures;
	/** The id of the section, with which the ids in it begin. */
	id: string;
	/** Its title. */
	title: string;
	/** Whether its figures are those of records, which nobody protected for publication. */
	internal: boolean;
}
