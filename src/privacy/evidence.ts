import type { DirectKind } from './finding.ts';
import type { HeaderHint } from './header-hint.ts';

/** All that is known of a column when its verdict is given. Counts are of filled values. */
export interface Evidence {
	hint: HeaderHint | null;
	/** The header speaks of a thing, such as an order; or only says "nr", "id". */
	thing: boolean;
	anyNumber: boolean;
	filled: number;
	/** Values that are sentences. */
	wordy: number;
	/** Values that are one identifier and nothing else; those of them beyond doubt. */
	whole: Map<DirectKind, number>;
	certain: Map<DirectKind, number>;
	/** Identifiers within longer texts. */
	inside: Map<DirectKind, number>;
	/** Possible national numbers of digits only, those with control digits, those that could be seconds since 1970. */
	bare: number;
	controlled: number;
	epoch: number;
	/** Values with eight digits close together, and those written like a national number with separator. */
	digits: number;
	separated: number;
	sample: { size: number; distinct: number; named: number; shaped: number; seconds: number; tiny: number };
}

export const sum = (counts: ReadonlyMap<DirectKind, number>): number =>
	[...counts.values()].reduce((total, count) => total + count, 0);

/** The most frequent kind; the first of them where two are equal. */
export const mostFrequent = (counts: ReadonlyMap<DirectKind, number>): DirectKind | null =>
	[...counts].reduce<[DirectKind | null, number]>(
		(best, [kind, count]) => (count > best[1] ? [kind, count] : best),
		[null, 0]
	)[0];
