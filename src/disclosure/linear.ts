import { solver } from '#highs';
import { Infeasible, type Interval, type System } from './system.ts';

const tolerance = 1e-6;

/** Whether it is enough to know that an unknown can have any value between these two: its interval is at least that wide. */
export type Enough = (id: string, reached: Interval) => boolean;

/** A system in the text form of linear programmes, without what is asked of it. */
function constraints({ bounds, equations }: System, names: ReadonlyMap<string, string>): string {
	const term = ([id, coefficient]: readonly [string, number]) =>
		`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${names.get(id)}`;
	return [
		'Subject To',
		...equations.map(({ terms, equals }, i) => ` e${i}: ${terms.map(term).join(' ')} = ${equals}`),
		'Bounds',
		...[...bounds].map(
			([id, { low, high }]) => ` ${low} <= ${names.get(id)} <= ${high === Infinity ? '+inf' : high}`
		),
		'End'
	].join('\n');
}

/**
 * The feasible intervals of some unknowns by linear programming, rounded inwards to whole numbers. Throws `Infeasible`, and
 * where the solver ends with anything but an answer: no answer must ever pass for a safe one.
 *
 * With `enough`, an unknown whose values in the solutions found so far already reach far enough is not asked for by itself: what is
 * given of it is then what was reached, which its interval holds.
 */
export async function linear(
	system: System,
	asked: readonly string[],
	enough: Enough = () => false
): Promise<Map<string, Interval>> {
	const ids = [...system.bounds.keys()];
	const names = new Map(ids.map((id, i) => [id, `x${i}`]));
	const rest = constraints(system, names);
	const highs = await solver();
	const reached = new Map<string, [number, number]>();
	const solve = (goal: 'Minimize' | 'Maximize', id: string): number => {
		const { Status: status, Columns: columns } = highs.solve(`${goal}\n goal: ${names.get(id)}\n${rest}`);
		if (status === 'Infeasible') throw new Infeasible();
		if (status === 'Unbounded' || status === 'Primal infeasible or unbounded') return Infinity;
		if (status !== 'Optimal') throw new Error(`invalid system: the solver ends with "${status}"`);
		const at = (one: string) => (columns[names.get(one)!] as { Primal: number }).Primal;
		for (const one of ids) {
			const [low, high] = reached.get(one) ?? [Infinity, -Infinity];
			const value = at(one);
			reached.set(one, [
				Math.min(low, Math.ceil(value - tolerance)),
				Math.max(high, Math.floor(value + tolerance))
			]);
		}
		return at(id);
	};
	const found = new Map<string, Interval>();
	const settled = (id: string): boolean => {
		const so = reached.get(id);
		if (!so || !enough(id, so)) return false;
		found.set(id, so);
		return true;
	};
	for (const id of asked) {
		if (settled(id)) continue;
		const high = solve('Maximize', id);
		if (settled(id)) continue;
		const low = solve('Minimize', id);
		// Every unknown is bounded below, so an endless minimum can only be an impossible system.
		if (low === Infinity) throw new Infeasible();
		found.set(id, [Math.ceil(low - tolerance), high === Infinity ? Infinity : Math.floor(high + tolerance)]);
	}
	return found;
}
