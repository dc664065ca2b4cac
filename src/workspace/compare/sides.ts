import type { Translate } from '#language/translate.ts';

/** The two selections of a canvas. */
export type Side = 'where' | 'against';

export const sideName = (t: Translate, side: Side): string =>
	t(side === 'where' ? 'compare.side-a' : 'compare.side-b');

/** The same where there is room for a letter only. */
export const sideLetter = (side: Side): string => (side === 'where' ? 'A' : 'B');
