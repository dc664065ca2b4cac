import { expect, it } from 'vitest';
import { deviation } from './moments.ts';

it.each([
	['no value', 0, 0, 0, null],
	['one value', 1, 3, 9, null],
	['1 and 3', 2, 4, 10, Math.SQRT2],
	['0, 0, 0 and 1', 4, 1, 1, 0.5],
	['seven times 0.1, which rounding parts', 7, 0.7, 7 * 0.1 * 0.1 + 1e-17, 0]
])('%s', (_, n, sum, squares, expected) => {
	const sd = deviation(n, sum, squares);
	if (expected === null) expect(sd).toBeNull();
	else expect(sd).toBeCloseTo(expected, 12);
});
