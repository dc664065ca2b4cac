import { minUnits } from '#indicators/detail/difference-cells.ts';
import type { Measures } from './measures.ts';

/** Measures as the page gives them: no share and no index of fewer than ten people, or of fewer than ten ties. */
export const givenMeasures = (measures: readonly Measures[], people: number): Measures[] =>
	measures.map((one) => ({
		...one,
		...(people < minUnits ? { reach: null, gini: null } : {}),
		...(people < minUnits || one.ties < minUnits
			? { across: null, ei: null, largest: null, modularity: null, clustering: null, localClustering: null }
			: {})
	}));
