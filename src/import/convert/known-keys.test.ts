import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownKeys } from './known-keys.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const few = fc.constantFrom('', 'a', 'b', 'é', 'a b');

it.each([1, 2, 3, 4])('knows the line of each key of %i columns, as a map does', (width) => {
	const places = [3, 0, 2, 1].slice(0, width);
	fc.assert(
		fc.property(fc.array(fc.tuple(few, few, few, text), { maxLength: 300 }), (rows) => {
			const [own, map] = [new KnownKeys(places), new Map<string, number>()];
			rows.forEach((cells, line) => {
				const key = JSON.stringify(places.map((place) => cells[place]));
				expect(own.lineOf(cells)).toBe(map.get(key));
				own.add(cells, line);
				if (!map.has(key)) map.set(key, line);
			});
		}),
		{ seed: 1, numRuns: 100 }
	);
});

it('knows more keys than fit into one piece, and long ones', () => {
	const keys = Array.from({ length: 60_000 }, (_, i) => `response-${i} item_${i % 7} ${'é'.repeat(i % 11)}`);
	const own = new KnownKeys([0]);
	[...keys, 'x'.repeat(2_500_000), 'y'].forEach((key, i) => own.add([key], i));
	expect(keys.every((key, i) => own.lineOf([key]) === i)).toBe(true);
	expect([own.lineOf(['x'.repeat(2_500_000)]), own.lineOf(['y']), own.lineOf(['z'])]).toEqual([
		60_000,
		60_001,
		undefined
	]);
});

it('knows each person of each session', () => {
	const own = new KnownKeys([0, 1]);
	const cells = (i: number) => [`s${i % 19}`, `person-${Math.floor(i / 19)}`];
	for (let i = 0; i < 50_000; i += 1) {
		if (own.lineOf(cells(i)) !== undefined) throw new Error(`known already: ${i}`);
		own.add(cells(i), i);
	}
	for (let i = 0; i < 50_000; i += 997) expect(own.lineOf(cells(i))).toBe(i);
	expect(own.lineOf(['s1', 'nobody'])).toBeUndefined();
});
