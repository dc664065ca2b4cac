import { solver } from '#highs';
import { Infeasible, type System } from './system.ts';

const tolerance = 1e-6;

/** The values of the unknowns in one solution; not always whole numbers. */
export type Solution = ReadonlyMap<string, number>;

/** A number that can be reached, as the whole numbers between which it lies: never further apart than what was reached. */
export const inwards = (low: number, high: number): [number, number] => [
	Math.ceil(low - tolerance),
	high === Infinity ? Infinity : Math.floor(high + tolerance)
];

/** What is asked for: the solution in which a sum of unknowns is greatest. */
export interface Goal {
	terms: readonly (readonly [id: string, weight: number])[];
	/** Unknowns that are known for this once. */
	given?: readonly (readonly [id: string, value: number])[];
}

/** A system as a linear programme (HiGHS), asked again and again with other goals. */
export class LinearProgram {
	readonly #names: Map<string, string>;
	readonly #equations: string;
	readonly #bounds: string;

	constructor({ bounds, equations }: System) {
		this.#names = new Map([...bounds.keys()].map((id, i) => [id, `x${i}`]));
		this.#equations = equations
			.map(({ terms, equals }, i) => ` e${i}: ${this.#sum(terms)} = ${equals}`)
			.join('\n');
		const end = (high: number) => (high === Infinity ? '+inf' : high);
		this.#bounds = [...bounds]
			.map(([id, { low, high }]) => ` ${low} <= ${this.#names.get(id)} <= ${end(high)}`)
			.join('\n');
	}

	#sum(terms: Goal['terms']): string {
		const term = ([id, times]: readonly [string, number]) =>
			`${times < 0 ? '-' : '+'} ${Math.abs(times)} ${this.#names.get(id)}`;
		return terms.map(term).join(' ');
	}

	/**
	 * The solution that reaches the goal; null where the sum grows without end. Throws `Infeasible`, and where the solver ends with
	 * anything but an answer: no answer must ever pass for a safe one.
	 */
	async greatest({ terms, given = [] }: Goal): Promise<Solution | null> {
		const highs = await solver();
		const facts = given.map(([id, value], i) => ` g${i}: ${this.#sum([[id, 1]])} = ${value}`);
		const { Status: status, Columns: columns } = highs.solve(
			['Maximize', ` goal: ${this.#sum(terms)}`, 'Subject To', this.#equations, ...facts]
				.concat('Bounds', this.#bounds, 'End')
				.join('\n')
		);
		if (status === 'Infeasible') throw new Infeasible();
		if (status === 'Unbounded' || status === 'Primal infeasible or unbounded') return null;
		if (status !== 'Optimal') throw new Error(`invalid system: the solver ends with "${status}"`);
		return new Map(
			[...this.#names].map(([id, name]) => [id, (columns[name] as { Primal: number }).Primal] as const)
		);
	}
}
