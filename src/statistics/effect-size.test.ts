import { describe, expect, it } from 'vitest';
import { pairedEffects, type PairedEffects } from './effect-size.ts';
import reference from './reference/paired-effects.json' with { type: 'json' };

const sums = (values: readonly number[]) => ({
	sum: values.reduce((sum, value) => sum + value, 0),
	squares: values.reduce((sum, value) => sum + value * value, 0)
});
const effects = (before: readonly number[], after: readonly number[]) =>
	pairedEffects({
		n: before.length,
		...sums(before.map((value, i) => after[i]! - value)),
		before: sums(before),
		after: sums(after)
	});
const keys = ['sd', 'dZ', 'gZ', 'gZLow', 'gZHigh', 'dAv', 'dAvLow', 'dAvHigh'] as const;

it.each(reference.cases)(`$before to $after, ${reference.by}`, ({ before, after, ...expected }) => {
	const found = effects(before, after)!;
	for (const key of keys) expect(found[key]).toBeCloseTo(expected[key], 7);
});

describe('where there is nothing to set a change against', () => {
	it('says nothing below two pairs', () => {
		expect(effects([], [])).toBeNull();
		expect(effects([2], [3])).toBeNull();
	});

	it('gives no d_z where all changed alike', () => {
		const same = { dZ: null, gZ: null, gZLow: null, gZHigh: null, dAvLow: null, dAvHigh: null };
		expect(effects([1, 2, 3], [1.1, 2.1, 3.1])).toMatchObject({ ...same, sd: 0 });
		expect(effects([1, 2, 3], [2, 3, 4])).toEqual<PairedEffects>({ ...same, sd: 0, dAv: 1 });
	});

	it('gives no d_av where all were alike, before and after', () => {
		expect(effects([2, 2], [3, 3])).toMatchObject({ sd: 0, dAv: null });
	});
});

it('turns with the sign, and does not depend on the scale', () => {
	const [before, after] = [
		[2, 3, 3.5, 4, 1.5, 2.5],
		[3, 3, 4.5, 4.5, 3, 2]
	];
	const [found, mirrored] = [effects(before, after)!, effects(after, before)!];
	expect(mirrored.gZ).toBeCloseTo(-found.gZ!, 12);
	expect(mirrored.gZLow).toBeCloseTo(-found.gZHigh!, 9);
	const wider = effects(
		before.map((value) => 20 * value),
		after.map((value) => 20 * value)
	)!;
	expect(wider.dAvLow).toBeCloseTo(found.dAvLow!, 9);
});

it('bears a change that dwarfs its spread', () => {
	const before = Array.from({ length: 12 }, (_, i) => i / 10);
	const { dZ, gZLow, gZHigh } = effects(
		before,
		before.map((value, i) => value + 1 + (i === 0 ? 0.001 : 0))
	)!;
	expect(gZLow).toBeLessThan(dZ!);
	expect(gZHigh).toBeGreaterThan(dZ!);
	expect(gZHigh! / dZ!).toBeLessThan(2);
});
