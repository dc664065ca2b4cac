import type { Definition } from '#schemas/indicator.ts';
import type { ReportSection } from '#schemas/report-outline.ts';
import { sectionOf, type Section } from '#views/report/sections.ts';

const usual: Record<Section, ReportSection> = {
	reach: 'participants',
	delivery: 'activities',
	participation: 'participation',
	change: 'change',
	network: 'network'
};

/**
 * The section of the final report that a figure belongs to, from what it counts and its theme alone, so that an indicator of another
 * programme finds its place without being named here.
 */
export function subjectOf(definition: Pick<Definition, 'counts' | 'theme' | 'level'>): ReportSection {
	if (definition.counts === 'product') return 'products';
	if (definition.theme === 'partnership') return 'partnership';
	// Who began, continued and completed; what the same people answered before and after is a change.
	if (definition.theme === 'learning' && definition.counts !== 'pair-of-answers') return 'course';
	return usual[sectionOf(definition)];
}
