/** What is known of a whole number that an attacker does not have, before any equation; `high` may be Infinity. */
export interface Bounds {
	low: number;
	high: number;
}

/** The sum of coefficient times unknown equals a number. */
export interface Equation {
	terms: readonly (readonly [id: string, coefficient: number])[];
	equals: number;
}

/** Unknown whole numbers and what ties them to each other. An inequality is an equation with a further unknown. */
export interface System {
	bounds: ReadonlyMap<string, Bounds>;
	equations: readonly Equation[];
}

/** The least and the greatest value that an unknown can have; `high` may be Infinity. */
export type Interval = readonly [low: number, high: number];

/** The equations contradict each other, or the bounds. */
export class Infeasible extends Error {
	constructor() {
		super('invalid system: no solution');
	}
}
