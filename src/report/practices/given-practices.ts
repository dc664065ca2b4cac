import type { Translate } from '#language/translate.ts';
import type { Fault } from '../fault.ts';
import type { Reading } from '../text/reading.ts';
import { practiceBlocks } from './practice-blocks.ts';
import type { Practice } from './practice.ts';

/**
 * The good practices of which every number is given. Records of one partner may lack what a practice of the whole programme names, and
 * whoever opens them cannot change its file.
 */
export const givenPractices = (
	t: Translate,
	practices: readonly Practice[],
	find: Reading['find']
): Practice[] =>
	practices.filter((practice) => {
		const faults: Fault[] = [];
		practiceBlocks(t, practice, { section: '', find, faults });
		return faults.length === 0;
	});
