import type { SetKey } from './record-keys.ts';

/** Exactly the records of one kind that a number counts: how many they are, and the key that they alone have. */
export interface CountedSet {
	n: number;
	key: SetKey;
}

/** The records behind one figure. */
export interface CountedRecords {
	/** All units, those that count in a share and the others. */
	all: CountedSet;
	yes: CountedSet;
	no: CountedSet;
	/** Pairs that say yes before, and those that changed to yes and to no; empty for what is no pair. */
	before: CountedSet;
	gained: CountedSet;
	lost: CountedSet;
	/** Pairs that improved by the threshold, and that became worse by it. */
	worse: CountedSet;
	/** Different people behind them; of forms without names, the forms. */
	people: CountedSet;
	/** The values of the units, in rising order. */
	values: readonly number[];
	/** What pairs say before and after. */
	answers: { before: readonly number[]; after: readonly number[] };
}
