import type { Programme } from './programme.ts';

/**
 * A programme as records of real people have it. Where the site shows an invented sample, reasons why a result differs from the plan were
 * invented with it, so that they are not told of others.
 */
export const withoutSample = (programme: Programme): Programme =>
	programme.synthetic
		? {
				...programme,
				synthetic: false,
				objectives: programme.objectives.map(({ reason: _, ...objective }) => objective)
			}
		: programme;
