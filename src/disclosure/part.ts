import { inwards, LinearProgram, type Goal, type Solution } from './linear.ts';
import { Infeasible, type Interval, type System } from './system.ts';

/** Whether it is enough to know that an unknown can have any value between these two: its interval is at least that wide. */
export type Enough = (id: string, reached: Interval) => boolean;

/** So many solutions with far-off values are looked for at once, before unknowns are asked for one by one. */
const scattered = 4;

/**
 * A part of a system that shares no unknown with the rest, with the solutions that were found so far: what they reach need not be
 * asked for again. Not changed by anything but asking.
 */
export class Part {
	readonly system: System;
	readonly solutions: Solution[] = [];
	readonly #exact = new Map<string, Interval>();
	#program: LinearProgram | undefined;
	#scattered = false;

	constructor(system: System) {
		this.system = system;
	}

	/** The values between which the solutions that are known reach for an unknown. */
	reached(id: string): Interval | undefined {
		if (this.solutions.length === 0) return undefined;
		const values = this.solutions.map((solution) => solution.get(id)!);
		return inwards(Math.min(...values), Math.max(...values));
	}

	/** The solution that reaches a goal, kept for what is asked next; null where there is no end. */
	async solve(goal: Goal): Promise<Solution | null> {
		this.#program ??= new LinearProgram(this.system);
		const solution = await this.#program.greatest(goal);
		if (solution) this.solutions.push(solution);
		return solution;
	}

	/**
	 * The feasible intervals of unknowns, rounded inwards to whole numbers; with `enough`, what is reached where that is enough.
	 * Throws `Infeasible` where there is no solution.
	 */
	async intervals(ids: readonly string[], enough?: Enough): Promise<Map<string, Interval>> {
		const settled = (id: string): Interval | undefined => {
			const reached = this.#exact.has(id) ? undefined : this.reached(id);
			return this.#exact.get(id) ?? (enough && reached && enough(id, reached) ? reached : undefined);
		};
		if (enough && !ids.every(settled)) await this.#scatter(ids);
		const found = new Map<string, Interval>();
		for (const id of ids) found.set(id, settled(id) ?? (await this.#ends(id, () => settled(id))));
		return found;
	}

	async #ends(id: string, settled: () => Interval | undefined): Promise<Interval> {
		const above = await this.solve({ terms: [[id, 1]] });
		const early = settled();
		if (early) return early;
		const below = await this.solve({ terms: [[id, -1]] });
		// Every unknown is bounded below, so an endless minimum can only be an impossible system.
		if (below === null) throw new Infeasible();
		const interval = inwards(below.get(id)!, above?.get(id) ?? Infinity);
		this.#exact.set(id, interval);
		return interval;
	}

	async #scatter(ids: readonly string[]): Promise<void> {
		if (this.#scattered) return;
		this.#scattered = true;
		for (const terms of goals(ids.filter((id) => this.system.bounds.get(id)!.high < Infinity)))
			await this.solve({ terms });
	}
}

/** Sums in which the same unknowns count for and against, in turn by each bit of their place. */
function goals(ids: readonly string[]): Goal['terms'][] {
	if (ids.length < 2) return [];
	return Array.from({ length: scattered }, (_, i) =>
		ids.map((id, at) => {
			const bit = (at >> (i >> 1)) & 1;
			return [id, (bit ^ (i & 1)) === 1 ? 1 : -1] as const;
		})
	);
}
