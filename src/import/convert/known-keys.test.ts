import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownKeys } from './known-keys.ts';

it('knows the line of each key, as a map does', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 300 }), (keys) => {
			const [own, map] = [new KnownKeys(), new Map<string, number>()];
			keys.forEach((key, line) => {
				expect(own.lineOf(key)).toBe(map.get(key));
				if (map.has(key)) return;
				own.add(key, line);
				map.set(key, line);
			});
		}),
		{ seed: 1, numRuns: 200 }
	);
});

it('knows more keys than fit into one piece, and long ones', () => {
	const keys = Array.from({ length: 60_000 }, (_, i) => `response-${i} item_${i % 7} ${'é'.repeat(i % 11)}`);
	const own = new KnownKeys();
	[...keys, 'x'.repeat(2_500_000), 'y'].forEach((key, i) => own.add(key, i));
	expect(keys.every((key, i) => own.lineOf(key) === i)).toBe(true);
	expect([own.lineOf('x'.repeat(2_500_000)), own.lineOf('y'), own.lineOf('z')]).toEqual([
		60_000,
		60_001,
		undefined
	]);
});
