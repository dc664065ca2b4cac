import type { ReportSection } from '#schemas/report-outline.ts';
import type { Block } from '../document/document.ts';
import { change, activities, network, participants, participation } from './figures-of.ts';
import { figureBlocks } from './figure-blocks.ts';
import { goals } from './goals.ts';
import { methods } from './methods.ts';
import { objectives } from './objectives.ts';
import { partnership } from './partnership.ts';
import { products } from './products.ts';
import type { SectionSources } from './sources.ts';
import { summary } from './summary.ts';

/** What each section says by itself; lessons are the authors' alone, and the annex comes when all charts are known. */
export const written: Record<Exclude<ReportSection, 'annex'>, (sources: SectionSources) => Block[]> = {
	summary: (sources) => [...summary(sources), ...figureBlocks(sources)],
	objectives: (sources) => [...objectives(sources), ...figureBlocks(sources)],
	participants,
	activities,
	participation,
	course: figureBlocks,
	change,
	network,
	goals: (sources) => [...goals(sources), ...figureBlocks(sources)],
	products,
	partnership,
	lessons: figureBlocks,
	methods: (sources) => [...methods(sources), ...figureBlocks(sources)]
};
