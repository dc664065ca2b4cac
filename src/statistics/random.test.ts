import { expect, it } from 'vitest';
import { seeded } from './random.ts';
import reference from './reference/random.json' with { type: 'json' };

it.each(reference.cases)(`seed $seed, ${reference.by}`, ({ seed, drawn }) => {
	const next = seeded(seed);
	expect(drawn.map(() => next() * 2 ** 32)).toEqual(drawn);
});

it('falls evenly into ten parts', () => {
	const next = seeded(5);
	const parts = Array<number>(10).fill(0);
	for (let i = 0; i < 100_000; i++) parts[Math.floor(next() * 10)]!++;
	const distance = parts.reduce((sum, times) => sum + (times - 10_000) ** 2 / 10_000, 0);
	expect(distance).toBeLessThan(27.9);
});
