import { Joined } from './joined.ts';
import type { Equation, System } from './system.ts';

/** Parts of a system that share no unknown, by each of their unknowns; who is in no equation is in none of them. */
export function components({ equations }: Pick<System, 'equations'>): Map<string, Equation[]> {
	const joined = new Joined();
	for (const { terms } of equations) for (const [id] of terms.slice(1)) joined.join(terms[0]![0], id);
	const byRoot = new Map<string, Equation[]>();
	const found = new Map<string, Equation[]>();
	for (const equation of equations) {
		const root = joined.of(equation.terms[0]![0]);
		let list = byRoot.get(root);
		if (!list) byRoot.set(root, (list = []));
		list.push(equation);
		for (const [id] of equation.terms) found.set(id, list);
	}
	return found;
}
