import type { Programme } from '#schemas/programme.ts';
import type { Translate } from '../translate.ts';

/** What a programme is, for files and machines that show no warning beside it: where its people are invented, it says so. */
export const descriptionText = (
	t: Translate,
	{ summary, synthetic }: Pick<Programme, 'summary' | 'synthetic'>,
	/** The sentence that says so. */
	invented: string
): string => [t.text(summary), ...(synthetic ? [invented] : [])].join(' ');
