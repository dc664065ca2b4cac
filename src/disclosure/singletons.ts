import type { Breach } from './breach.ts';
import { components } from './components.ts';
import type { Policy } from './gate.ts';
import { breachOf, type Hidden } from './hidden.ts';
import { intervals } from './intervals.ts';
import type { Presolved } from './presolve.ts';
import { fixed, Infeasible, type Equation, type Interval, type System } from './system.ts';
import type { World } from './world.ts';

/** How many people of a group are taken to know each other, and so how many they are. */
const insiders = [1, 2];

const breakdown = ({ dims }: Hidden) => Object.keys(dims).sort().join();

/** Groups of one breakdown: whoever is alone in one of them knows something of the others. */
const sameTable = (a: Hidden, b: Hidden) =>
	a.table === b.table && a.edition === b.edition && a.counted === b.counted && breakdown(a) === breakdown(b);

/**
 * What people know who are the only one in a group, or one of two: the group's number. With it, another hidden number may become
 * exact; it falls when it is small. Whether somebody is alone only he knows, so every hidden number that can be 1 or 2 is tried.
 */
export async function singletons(
	world: World,
	{ bounds, equations, aliasOf }: Presolved,
	hidden: readonly Hidden[],
	found: ReadonlyMap<string, Interval>,
	{ minCount }: Policy,
	rough: boolean
): Promise<Breach[]> {
	const parts = components({ equations });
	const breaches: Breach[] = [];
	const of = ({ name }: Hidden) => found.get(world.idOf(name)) ?? ([0, Infinity] as const);
	const open = hidden.filter((one) => one.strict && of(one)[0] < of(one)[1] && of(one)[1] < Infinity);
	for (const insider of open) {
		const own = aliasOf(world.idOf(insider.name));
		const part = parts.get(own.id);
		if (!part) continue;
		const others = open.filter(
			(one) =>
				one !== insider && sameTable(one, insider) && parts.get(aliasOf(world.idOf(one.name)).id) === part
		);
		const system: System = { bounds: boundsOf(part, bounds), equations: part };
		const [least, greatest] = of(insider);
		for (const number of insiders.filter((one) => one >= least && one <= greatest)) {
			if (others.length === 0) break;
			// The number of the group, as the number of what stands for it: aliases turn and shift.
			const [zero] = own.back([0, 0]);
			const sign = own.back([1, 1])[0] - zero;
			const at = (number - zero) * sign;
			const ids = others.map(({ name }) => aliasOf(world.idOf(name)).id);
			const known = await ifPossible(() =>
				intervals(fixed(system, own.id, at), ids, { rough, enough: (_, [low, high]) => low < high })
			);
			for (const other of others) {
				const { id, back } = aliasOf(world.idOf(other.name));
				const [low, high] = back(known?.get(id) ?? [0, Infinity]);
				if (low === high && low > 0 && low < minCount)
					breaches.push(breachOf('singleton', other, [low, high]));
			}
		}
	}
	return breaches;
}

const boundsOf = (part: readonly Equation[], bounds: System['bounds']): System['bounds'] =>
	new Map(part.flatMap(({ terms }) => terms.map(([id]) => [id, bounds.get(id)!] as const)));

async function ifPossible<T>(solve: () => Promise<T>): Promise<T | null> {
	try {
		return await solve();
	} catch (error) {
		if (error instanceof Infeasible) return null;
		throw error;
	}
}
