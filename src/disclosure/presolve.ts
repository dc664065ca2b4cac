import { narrow } from './narrow.ts';
import { Infeasible, type Bounds, type Equation, type Interval, type System } from './system.ts';

/** An unknown that is another one, or its negative, and a number. */
interface Alias {
	id: string;
	sign: 1 | -1;
	shift: number;
}

/** A smaller system with the same solutions. */
export interface Presolved {
	bounds: ReadonlyMap<string, Bounds>;
	equations: Equation[];
	/** The unknown of the smaller system that stands for one of the larger, and how the interval of the one gives that of the other. */
	aliasOf: (id: string) => { id: string; back: (interval: Interval) => Interval };
}

const same = 1e-6;
/** Bounds that creep towards each other are left to the solver after so many looks at each equation. */
const patience = 40;

/**
 * Makes a system smaller without changing its solutions: what is known is put in, of two unknowns that add up to a known
 * number one is put in place of the other, equations said twice are said once, and each equation narrows what its unknowns can be, until
 * nothing moves. The bounds that are left are sound; the narrowest only where `intervals` says so.
 */
export function presolved({ bounds, equations }: System): Presolved {
	const now = new Map([...bounds].map(([id, { low, high }]) => [id, { low, high }]));
	const aliases = new Map<string, Alias>();
	const rootOf = (id: string): Alias => {
		let found: Alias = { id, sign: 1, shift: 0 };
		for (let next = aliases.get(found.id); next; next = aliases.get(found.id))
			found = {
				id: next.id,
				sign: (found.sign * next.sign) as 1 | -1,
				shift: found.shift + found.sign * next.shift
			};
		return found;
	};
	const open: (Equation | null)[] = [...equations];
	const holding = new Map<string, Set<number>>();
	const holders = (id: string): Set<number> => {
		let found = holding.get(id);
		if (!found) holding.set(id, (found = new Set()));
		return found;
	};
	equations.forEach(({ terms }, i) => terms.forEach(([id]) => holders(id).add(i)));
	const waiting = new Set(open.keys());
	const again = (id: string) => holders(id).forEach((i) => open[i] && waiting.add(i));
	let left = patience * open.length;
	for (const i of waiting) {
		waiting.delete(i);
		if (left-- < 0) break;
		const equation = open[i];
		if (!equation) continue;
		const smaller = simplified(equation, now, rootOf);
		open[i] = smaller;
		if (smaller.terms.length === 0) {
			if (Math.abs(smaller.equals) > same) throw new Infeasible();
			open[i] = null;
		} else if (isTie(smaller.terms)) {
			const [gone, kept] = smaller.terms as [readonly [string, number], readonly [string, number]];
			open[i] = null;
			join(gone, kept, smaller.equals, now, aliases);
			for (const one of holders(gone[0])) holders(kept[0]).add(one);
			again(kept[0]);
		} else for (const id of narrow(smaller, now)) again(id);
	}
	const said = new Map<string, Equation>();
	for (const equation of open) {
		if (!equation) continue;
		const { terms, equals } = simplified(equation, now, rootOf);
		if (terms.length === 0) continue;
		const text = terms.map(([id, coefficient]) => `${coefficient} ${id}`).join('+');
		const before = said.get(text);
		if (before && Math.abs(before.equals - equals) > same) throw new Infeasible();
		said.set(text, { terms, equals });
	}
	return {
		bounds: now,
		equations: [...said.values()],
		aliasOf: (id) => {
			const { id: root, sign, shift } = rootOf(id);
			return {
				id: root,
				back: ([low, high]) => (sign === 1 ? [low + shift, high + shift] : [shift - high, shift - low])
			};
		}
	};
}

/** Two unknowns whose sum or difference is known. */
const isTie = (terms: Equation['terms']): boolean =>
	terms.length === 2 && terms.every(([, coefficient]) => Math.abs(coefficient) === 1);

/** Puts in what is known and what stands for another, in one order and with a positive first coefficient. */
function simplified(
	{ terms, equals }: Equation,
	bounds: ReadonlyMap<string, Bounds>,
	rootOf: (id: string) => Alias
): Equation {
	const sums = new Map<string, number>();
	let left = equals;
	for (const [name, coefficient] of terms) {
		const { id, sign, shift } = rootOf(name);
		left -= coefficient * shift;
		const { low, high } = bounds.get(id)!;
		if (low === high) left -= coefficient * sign * low;
		else sums.set(id, (sums.get(id) ?? 0) + coefficient * sign);
	}
	const kept = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
	const turn = (kept[0]?.[1] ?? 1) < 0 ? -1 : 1;
	return { terms: kept.map(([id, coefficient]) => [id, coefficient * turn] as const), equals: left * turn };
}

/** a x + b y = c with a, b in {1, -1}: x goes, y stays with the bounds of both. */
function join(
	[x, a]: readonly [string, number],
	[y, b]: readonly [string, number],
	equals: number,
	bounds: Map<string, Bounds>,
	aliases: Map<string, Alias>
): void {
	const sign = (-b / a) as 1 | -1;
	const shift = equals / a;
	const [of, other] = [bounds.get(x)!, bounds.get(y)!];
	const [low, high] = sign === 1 ? [of.low - shift, of.high - shift] : [shift - of.high, shift - of.low];
	const both = { low: Math.max(other.low, low), high: Math.min(other.high, high) };
	if (both.low > both.high) throw new Infeasible();
	bounds.set(y, both);
	aliases.set(x, { id: y, sign, shift });
}
