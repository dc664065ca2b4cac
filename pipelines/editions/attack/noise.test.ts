import { expect, it } from 'vitest';
import { outcomesOf } from '#disclosure/deviations.ts';
import { likelihood, likelihoodOfPart } from './noise.ts';

it('the program alters counts as the policy says', () => {
	for (let count = 0; count <= 12; count++)
		for (let published = 0; published <= 15; published++) {
			const made = outcomesOf(count, { most: 2, variance: 1 }).find(([outcome]) => outcome === published);
			expect(likelihood(published, count), `${count} as ${published}`).toBeCloseTo(made?.[1] ?? 0, 3);
		}
});

it('everything that a part may be published as is certain together', () => {
	for (const [yes, no] of [
		[0, 20],
		[1, 19],
		[18, 2],
		[20, 0],
		[10, 10],
		[3, 2]
	] as const)
		for (const more of [-2, 0, 2]) {
			const whole = yes + no + more;
			const sum = Array.from({ length: whole + 1 }, (_, part) => likelihoodOfPart({ part, whole }, yes, no));
			expect(
				sum.reduce((all, one) => all + one, 0),
				`${yes} of ${whole}`
			).toBeCloseTo(1, 2);
		}
});
