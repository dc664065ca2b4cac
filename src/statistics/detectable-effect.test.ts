import { expect, it } from 'vitest';
import { detectableEffect } from './detectable-effect.ts';
import reference from './reference/detectable.json' with { type: 'json' };

it.each(reference.cases)(`$n pairs, ${reference.by}`, ({ n, dz }) => {
	expect(detectableEffect(n)).toBeCloseTo(dz, 8);
});

it.each([
	[10, '1.00'],
	[18, '0.70'],
	[25, '0.58'],
	[72, '0.33'],
	[100, '0.28']
])('of %d pairs the method note says %s', (n, expected) => {
	expect(detectableEffect(n)!.toFixed(2)).toBe(expected);
});

it('says nothing below two pairs, and nears (1.96 + 0.84)/√n with many', () => {
	expect(detectableEffect(0)).toBeNull();
	expect(detectableEffect(1)).toBeNull();
	expect(detectableEffect(100_000)! * Math.sqrt(100_000)).toBeCloseTo(2.8016, 3);
});
