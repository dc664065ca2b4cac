import type { Translate } from '#language/translate.ts';
import type { Fault, FaultCode } from '../fault.ts';
import type { Reading } from '../text/reading.ts';
import { practiceBlocks } from './practice-blocks.ts';
import type { Practice } from './practice.ts';

/** A good practice that is left out, and why. */
export interface Withheld {
	practice: Practice;
	faults: Fault[];
}

/** What is said of a number that these figures lack, and others may have. */
const lacking: readonly FaultCode[] = [
	'absent',
	'hidden',
	'held',
	'no-cell',
	'group',
	'total-only',
	'empty-part'
];

/**
 * The good practices of which every number is given, and those that are left out. Records of one partner may lack what a practice of the whole
 * programme names, whoever wrote it. Anything else that is wrong with a practice is for its authors to mend, where `isOwn` says that they can.
 */
export function givenPractices(
	t: Translate,
	practices: readonly Practice[],
	{ find, isOwn }: { find: Reading['find']; isOwn: (practice: Practice) => boolean }
): { given: Practice[]; withheld: Withheld[] } {
	const given: Practice[] = [];
	const withheld: Withheld[] = [];
	for (const practice of practices) {
		const faults: Fault[] = [];
		practiceBlocks(t, practice, { section: '', find, faults });
		const isLacking = faults.length > 0 && faults.every(({ code }) => lacking.includes(code));
		if (isLacking || (faults.length > 0 && !isOwn(practice))) withheld.push({ practice, faults });
		else given.push(practice);
	}
	return { given, withheld };
}
