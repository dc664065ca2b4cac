import { expect, it } from 'vitest';
import { smallSteps } from './small-steps.ts';

it.each([
	[
		[0, 0, 3, 9, 11, 20, 20],
		[2, 4]
	],
	[[5, 10, 15], []],
	[
		[5, 10, 12, 13],
		[1, 2]
	],
	[[2], [0]]
])('of %j the points %j would tell of a few', (counts, hidden) => {
	expect(smallSteps(counts, 5)).toEqual(hidden);
});
