import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { frontCharts } from './front-charts.ts';
import type { FrontSources } from './front-figures.ts';
import { goalFigures } from './goal-page.ts';
import type { Drawn } from './section-figures.ts';

/** The charts of the first page, as they stand there, that are of a figure which relates to a goal. */
export function goalCharts(t: Translate, sources: FrontSources, goal: Programme['sdgs'][number]): Drawn[] {
	const related = new Set([...goalFigures(sources, goal).values()].flat().map(({ id }) => id));
	return frontCharts(t, sources).filter(({ definitions }) => definitions.some(({ id }) => related.has(id)));
}
