import { narrow } from './narrow.ts';
import type { Bounds, Equation, System } from './system.ts';

/** Bounds that creep towards each other are left after so many looks at each equation. */
const patience = 10;

/**
 * What the bounds of a narrowed system become when one unknown is known, equation by equation from there: only those that move.
 * Throws `Infeasible` where that leaves nothing.
 */
export class Narrowing {
	readonly #bounds: System['bounds'];
	readonly #holders = new Map<string, Equation[]>();

	constructor({ bounds, equations }: System) {
		this.#bounds = bounds;
		for (const equation of equations)
			for (const [id] of equation.terms) {
				const found = this.#holders.get(id);
				if (found) found.push(equation);
				else this.#holders.set(id, [equation]);
			}
	}

	with(id: string, value: number): ReadonlyMap<string, Bounds> {
		const now = new Map(this.#bounds).set(id, { low: value, high: value });
		const waiting = new Set(this.#holders.get(id));
		let left = patience * this.#holders.size;
		for (const equation of waiting) {
			waiting.delete(equation);
			if (left-- < 0) break;
			for (const moved of narrow(equation, now))
				for (const one of this.#holders.get(moved)!) waiting.add(one);
		}
		return now;
	}
}
