import { expect, it } from 'vitest';
import { keyMaker, noRecords, withRecord, type SetKey } from './record-keys.ts';

const noise = new Uint8Array(32).fill(7);
const { record, chance } = keyMaker(noise);
const setOf = (ids: readonly string[]): SetKey =>
	ids.reduce((set, id) => withRecord(set, record('person', id)), noRecords);

it('gives the same records the same chance, in any order, and others another', () => {
	expect(chance(setOf(['a', 'b', 'c']), 'count')).toBe(chance(setOf(['c', 'a', 'b']), 'count'));
	expect(chance(setOf(['a', 'b']), 'count')).not.toBe(chance(setOf(['a', 'c']), 'count'));
	expect(chance(setOf(['a']), 'count')).not.toBe(chance(setOf(['a']), 'sum'));
	expect(record('person', 'a')).not.toBe(record('form', 'a'));
});

it('depends on the noise key', () => {
	const other = keyMaker(new Uint8Array(32).fill(8));
	expect(other.record('person', 'a')).not.toBe(record('person', 'a'));
	expect(other.chance(setOf(['a']), 'count')).not.toBe(chance(setOf(['a']), 'count'));
	expect(() => keyMaker(new Uint8Array(16))).toThrow('invalid noise key: 32 bytes are expected');
});

it('spreads chances evenly, also those of sets that differ by one record', () => {
	const tenths = Array.from({ length: 10 }, () => 0);
	let set = noRecords;
	for (let i = 0; i < 5000; i++) {
		set = withRecord(set, record('person', `person-${i}`));
		tenths[Math.floor(10 * chance(set, 'count'))]! += 1;
	}
	// Chi-square with 9 degrees of freedom stays below 27.9 in 999 of 1,000 cases.
	expect(tenths.reduce((sum, n) => sum + (n - 500) ** 2 / 500, 0)).toBeLessThan(27.9);
});
