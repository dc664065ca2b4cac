import { components } from './components.ts';
import { Part } from './part.ts';
import type { Presolved } from './presolve.ts';
import type { Bounds, Equation } from './system.ts';

/**
 * The parts of systems that were looked at: a part that comes up again, in another system that differs from the first elsewhere,
 * is the same one, with all that is known of it.
 */
export class Parts {
	readonly #known = new Map<string, Part>();

	/** The parts of a system by each of their unknowns; who is in no equation is in none of them. */
	of({ bounds, equations }: Presolved): Map<string, Part> {
		const byList = new Map<readonly Equation[], Part>();
		const found = new Map<string, Part>();
		for (const [id, list] of components({ equations })) {
			if (!byList.has(list)) byList.set(list, this.#part(list, bounds));
			found.set(id, byList.get(list)!);
		}
		return found;
	}

	#part(equations: readonly Equation[], all: ReadonlyMap<string, Bounds>): Part {
		const bounds = new Map(
			equations.flatMap(({ terms }) => terms.map(([id]) => [id, all.get(id)!] as const))
		);
		const text = [
			...equations.map(({ terms, equals }) => `${terms.join('+')}=${equals}`),
			...[...bounds].map(([id, { low, high }]) => `${id}:${low}:${high}`)
		].join('\n');
		if (!this.#known.has(text)) this.#known.set(text, new Part({ bounds, equations }));
		return this.#known.get(text)!;
	}
}
