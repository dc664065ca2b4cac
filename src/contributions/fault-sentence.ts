import type { Translate } from '#language/translate.ts';
import type { ContributionFault } from './fault.ts';

/** Why a file was not taken in, in one sentence that names it. */
export const faultSentence = (t: Translate, file: string, { code, args }: ContributionFault): string =>
	t(`contributions.fault-${code}`, { ...args, file });
