import type { Definition } from './indicator.ts';
import { isNumberOfUnits } from './kinds.ts';

/** Whether the figure is a number of participants, so that a sentence may call it people. */
export const countsPeople = ({ kind, counts }: Pick<Definition, 'kind' | 'counts'>): boolean =>
	isNumberOfUnits(kind) && counts === 'participant';
