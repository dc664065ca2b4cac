import { expect, it } from 'vitest';
import type { CountedSet } from './counted-set.ts';
import { publisher } from './publisher.ts';
import { keyMaker, noRecords, withRecord } from './record-keys.ts';

const keys = keyMaker(new Uint8Array(32).fill(3));
const deviation = { most: 2, variance: 1 };
const setOf = (from: number, to: number): CountedSet => ({
	n: to - from,
	key: Array.from({ length: to - from }, (_, i) => keys.record('person', `p${from + i}`)).reduce(
		withRecord,
		noRecords
	)
});
const { count, part, drift, ranks } = publisher(keys, deviation, new Set());

it('alters a count by at most two, the same people alike, and nought not at all', () => {
	const differences = new Set<number>();
	for (let from = 0; from < 300; from++) {
		const set = setOf(from, from + 20);
		expect(count(set)).toBe(count(setOf(from, from + 20)));
		differences.add(count(set) - 20);
	}
	expect([...differences].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
	expect(count({ n: 0, key: noRecords })).toBe(0);
});

it('leaves the sets exact that are published so', () => {
	const set = setOf(0, 31);
	expect(publisher(keys, deviation, new Set([set.key])).count(set)).toBe(31);
});

it('says "all" where nobody or one or two say no, and the share stays between nought and one', () => {
	for (let from = 0; from < 200; from++) {
		const all = setOf(from, from + 25);
		const exact = publisher(keys, deviation, new Set([all.key]));
		expect(exact.part(all, { n: 0, key: noRecords }, all)).toEqual({ count: 25, n: 25 });
		const one = exact.part(setOf(from, from + 24), setOf(from + 24, from + 25), all);
		expect([25, 23]).toContain(one.count);
		for (const yes of [0, 1, 12, 21, 22, 23, 24, 25]) {
			const found = part(setOf(from, from + yes), setOf(from + yes, from + 25), all);
			expect(found.count).toBeGreaterThanOrEqual(0);
			expect(found.count).toBeLessThanOrEqual(found.n);
			expect(found.n).toBe(count(all));
			// Where few say no, base and rest are altered: together by no more than one of them.
			expect(Math.abs(found.count - yes)).toBeLessThanOrEqual(2);
		}
	}
});

it('moves sums and middles both ways, within its bound', () => {
	const drifts = Array.from({ length: 400 }, (_, i) => drift(setOf(i, i + 12), 'sum'));
	const moved = Array.from({ length: 400 }, (_, i) => ranks(setOf(i, i + 12)));
	for (const one of [drifts, moved]) {
		expect(Math.min(...one)).toBeLessThan(-1.5);
		expect(Math.max(...one)).toBeGreaterThan(1.5);
		expect(Math.max(...one.map(Math.abs))).toBeLessThanOrEqual(2);
	}
});

it('alters those left out of people whose number is exact, where they are few', () => {
	const seen = new Set<number>();
	for (let from = 0; from < 200; from++) {
		const whole = setOf(from, from + 25);
		const among = publisher(keys, deviation, new Set([whole.key])).among(whole);
		expect(among.base(whole)).toBe(25);
		// One is left out, and their number is published as none or two: never more people than there are.
		seen.add(among.base(setOf(from, from + 24)));
		// Twelve are left out: the base itself is altered, as everywhere else.
		const half = setOf(from, from + 13);
		expect(among.base(half)).toBe(count(half));
		// Who is left out elsewhere as a group of their own is told alike.
		expect(among.base(setOf(from, from + 22))).toBe(25 - count(setOf(from + 22, from + 25)));
	}
	expect([...seen].sort()).toEqual([23, 25]);
});
