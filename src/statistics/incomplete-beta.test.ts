import { expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';
import reference from './reference/incomplete-beta.json' with { type: 'json' };

it.each(reference.cases)(`$x, $a, $b, ${reference.by}`, ({ x, a, b, p }) => {
	expect(incompleteBeta(x, a, b)).toBeCloseTo(p, 9);
});

it('runs from 0 to 1', () => {
	expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});
