import { Parts } from './parts.ts';
import type { Enough, Part } from './part.ts';
import { presolved, type Presolved } from './presolve.ts';
import type { Interval, System } from './system.ts';

export interface Asking {
	/** When it is enough to know that an unknown can be anything between two values: its interval is at least that wide. */
	enough?: Enough;
	/** Without solving: intervals that are never narrower than the exact ones, but may be wider. */
	rough?: boolean;
	/** What is known already of systems like this one. */
	parts?: Parts;
}

/**
 * The exact feasible interval of each asked unknown, of all where none is named: the least and the greatest value that it has in any
 * solution. Throws `Infeasible` when there is none.
 *
 * A single equation whose coefficients are 1 and -1 is solved by narrowing alone, everything else by linear programming
 * (HiGHS): its bounds, rounded inwards to whole numbers, are exact for tables that are networks, and never narrower than the truth.
 */
export async function intervals(
	system: System,
	asked?: Iterable<string>,
	asking: Asking = {}
): Promise<Map<string, Interval>> {
	return intervalsIn(presolved(system), asked ?? system.bounds.keys(), asking);
}

/** The same of a system that is made smaller already. */
export async function intervalsIn(
	smaller: Presolved,
	asked: Iterable<string>,
	{ enough, rough = false, parts = new Parts() }: Asking = {}
): Promise<Map<string, Interval>> {
	const { bounds, aliasOf } = smaller;
	const partOf = rough ? new Map<string, Part>() : parts.of(smaller);
	const found = new Map<string, Interval>();
	const byPart = new Map<Part, string[]>();
	const names = [...asked];
	const namesOf = new Map<string, string[]>();
	for (const name of names) {
		const { id } = aliasOf(name);
		namesOf.set(id, [...(namesOf.get(id) ?? []), name]);
	}
	for (const id of namesOf.keys()) {
		const part = partOf.get(id);
		const { low, high } = bounds.get(id) ?? { low: 0, high: Infinity };
		if (part === undefined || isSingle(part)) found.set(id, [low, high]);
		else byPart.set(part, [...(byPart.get(part) ?? []), id]);
	}
	const enoughOf = (id: string, reached: Interval) =>
		namesOf.get(id)!.every((name) => enough!(name, aliasOf(name).back(reached)));
	for (const [part, ids] of byPart)
		for (const [id, interval] of await part.intervals(ids, enough && enoughOf)) found.set(id, interval);
	return new Map(
		names.map((name) => {
			const { id, back } = aliasOf(name);
			return [name, back(found.get(id)!)];
		})
	);
}

/** Narrowing by one equation is exact: each unknown meets its end when the others are at theirs. */
const isSingle = ({ system: { equations } }: Part): boolean =>
	equations.length === 1 && equations[0]!.terms.every(([, coefficient]) => Math.abs(coefficient) === 1);
