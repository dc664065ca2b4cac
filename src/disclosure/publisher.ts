import type { CountedSet } from './counted-set.ts';
import { altered, type Deviation } from './deviations.ts';
import { withoutRecords, type KeyMaker, type SetKey } from './record-keys.ts';

/** How an edition publishes numbers, the same in every one of its tables. */
export interface Publisher {
	deviation: Deviation;
	/** The number of records in a set, altered unless it is one of the sets that are published exactly. */
	count: (set: CountedSet) => number;
	/** The number of all that a share or a mean is of. */
	base: (all: CountedSet) => number;
	/** Of those that say yes and no, how many are published to say yes, and of how many. Where few say no, it is their number that is altered, so that "all" and "nobody" are covered alike. */
	part: (yes: CountedSet, no: CountedSet, all: CountedSet) => { count: number; n: number };
	/** A number from -most to +most that a set alone determines, for sums. */
	drift: (set: CountedSet, use: string) => number;
	/** By how many ranks the middle of a set moves. */
	ranks: (set: CountedSet) => number;
	isExact: (set: CountedSet) => boolean;
	/** The same of people among others whose number is exact: where few of them are left out of a base, it is their number that is altered. */
	among: (whole: CountedSet) => Publisher;
}

/** Counts at which every deviation is possible. */
const large = 1000;

/** `exact` are the sets that are published as they are: those of enrolment, in total and by country. */
export function publisher(keys: KeyMaker, deviation: Deviation, exact: ReadonlySet<SetKey>): Publisher {
	const few = 2 * deviation.most + 1;
	const isExact = ({ key }: CountedSet) => exact.has(key);
	const count = (set: CountedSet) =>
		isExact(set) ? set.n : altered(set.n, keys.chance(set.key, 'count'), deviation);
	const countingBy = (base: (all: CountedSet) => number): Publisher => ({
		deviation,
		count,
		base,
		isExact,
		part: (yes, no, all) => {
			const n = base(all);
			// A number of people is told alike in every figure, unless so few say no that what is left could exceed all.
			if (no.n >= few || yes.n <= no.n) return { count: Math.min(n, count(yes)), n };
			if (isExact(no)) return { count: Math.max(0, n - no.n), n };
			// Where the base is altered too, the two deviations together are no larger than one may be.
			const near = (rest: number) => Math.abs(n - rest - yes.n) <= deviation.most;
			const rest = altered(no.n, keys.chance(no.key, 'count'), deviation, near);
			return { count: Math.max(0, n - rest), n };
		},
		drift: (set, use) => (set.n === 0 ? 0 : deviation.most * (2 * keys.chance(set.key, use) - 1)),
		ranks: (set) => altered(large, keys.chance(set.key, 'rank'), deviation) - large,
		among: (whole) =>
			countingBy((all) => {
				const rest = { n: whole.n - all.n, key: withoutRecords(whole.key, all.key) };
				if (rest.n === 0) return whole.n;
				if (rest.n >= few || all.n <= rest.n) return Math.min(whole.n, count(all));
				return Math.max(0, whole.n - count(rest));
			})
	});
	return countingBy(count);
}
