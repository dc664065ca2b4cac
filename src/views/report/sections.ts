import type { Definition } from '#schemas/indicator.ts';

/** The sections of the page that contain figures, in reading order. */
export const sections = ['reach', 'delivery', 'participation', 'change', 'network'] as const;
export type Section = (typeof sections)[number];

/**
 * The section of the page that a figure belongs to, from its theme and level alone, so that an indicator of
 * another programme finds its place without being named here.
 */
export function sectionOf({ theme, level }: Pick<Definition, 'theme' | 'level'>): Section {
	if (theme === 'network') return 'network';
	if (theme === 'reach') return 'reach';
	if (level === 'outcome' || level === 'impact') return 'change';
	if (theme === 'participation' || theme === 'learning') return 'participation';
	return 'delivery';
}
