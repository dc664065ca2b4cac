import { expect, it } from 'vitest';
import { givenMeasures } from './given-measures.ts';
import type { Measures } from './measures.ts';

const month = (ties: number): Measures => ({
	...{ tied: 8, ties, degree: 1, reach: 0.5, across: 0.5, ei: 0.1, components: 2 },
	...{ largest: 0.4, clustering: 0.2, localClustering: 0.3, modularity: 0.1, gini: 0.4 }
});

it('no share or index is given of fewer than ten ties or people; numbers are what they are', () => {
	const [early, late] = givenMeasures([month(9), month(10)], 16) as [Measures, Measures];
	expect(late).toEqual(month(10));
	expect(early).toMatchObject({ tied: 8, ties: 9, components: 2, reach: 0.5, gini: 0.4 });
	expect([early.across, early.ei, early.largest, early.clustering]).toEqual([null, null, null, null]);
	expect(givenMeasures([month(10)], 9)[0]).toMatchObject({ ties: 10, reach: null, across: null, gini: null });
});
