import type { Breach } from './breach.ts';
import type { Policy } from './gate.ts';
import { breachOf, type Hidden } from './hidden.ts';
import { inwards } from './linear.ts';
import { Narrowing } from './narrowing.ts';
import type { Part } from './part.ts';
import type { Parts } from './parts.ts';
import type { Presolved } from './presolve.ts';
import { Infeasible, type Interval } from './system.ts';
import type { World } from './world.ts';

/** How many people of a group are taken to know each other, and so how many they are. */
const insiders = [1, 2];

const breakdown = ({ dims }: Hidden) => Object.keys(dims).sort().join();

/** Groups of one breakdown: whoever is alone in one of them knows something of the others. */
const tableOf = (one: Hidden) => `${one.table.indicator}#${one.counted}?${breakdown(one)}@${one.edition}`;

/** A hidden count as the unknown of a part that stands for it. */
interface Seen extends Hidden {
	id: string;
	back: (interval: Interval) => Interval;
}

/**
 * What people know who are the only one in a group, or one of two: the group's number. With it, another hidden number may become
 * exact; it falls when it is small. Whether somebody is alone only he knows, so every hidden number that can be 1 or 2 is tried.
 */
export async function singletons(
	world: World,
	smaller: Presolved,
	hidden: readonly Hidden[],
	policy: Policy,
	parts: Parts,
	rough: boolean
): Promise<Breach[]> {
	const partOf = parts.of(smaller);
	const groups = new Map<string, { part: Part; seen: Seen[] }>();
	for (const one of hidden) {
		const { id, back } = smaller.aliasOf(world.idOf(one.name));
		const part = partOf.get(id);
		if (!one.strict || !part || part.system.bounds.get(id)!.high === Infinity) continue;
		const key = tableOf(one);
		const list = [...groups.entries()].find(([name, group]) => name === key && group.part === part)?.[1];
		if (list) list.seen.push({ ...one, id, back });
		else groups.set(key, { part, seen: [{ ...one, id, back }] });
	}
	const breaches: Breach[] = [];
	for (const { part, seen } of groups.values()) {
		if (seen.length < 2) continue;
		const narrowing = new Narrowing(part.system);
		for (const insider of seen) {
			const { low, high } = part.system.bounds.get(insider.id)!;
			const [least, greatest] = insider.back([low, high]);
			const others = seen.filter((one) => one !== insider);
			for (const number of insiders.filter((one) => one >= least && one <= greatest))
				breaches.push(...(await knowing(part, narrowing, insider, number, others, policy, rough)));
		}
	}
	return breaches;
}

/** The others that become exact, and are small, for who knows this number of a group. */
async function knowing(
	part: Part,
	narrowing: Narrowing,
	insider: Seen,
	number: number,
	others: readonly Seen[],
	{ minCount }: Policy,
	rough: boolean
): Promise<Breach[]> {
	// The number of the group, as the number of what stands for it: aliases turn and shift.
	const [zero] = insider.back([0, 0]);
	const at = (number - zero) * (insider.back([1, 1])[0] - zero);
	const falls = ([low, high]: Interval) => low === high && low > 0 && low < minCount;
	try {
		const bounds = narrowing.with(insider.id, at);
		const breaches: Breach[] = [];
		const open: Seen[] = [];
		for (const other of others) {
			const { low, high } = bounds.get(other.id)!;
			const interval = other.back([low, high]);
			if (falls(interval)) breaches.push(breachOf('singleton', other, interval));
			else if (low < high) open.push(other);
		}
		if (rough) return breaches;
		for (const other of open) {
			const interval = await reach(part, insider.id, at, other, open, minCount);
			if (interval && falls(interval)) breaches.push(breachOf('singleton', other, interval));
		}
		return breaches;
	} catch (error) {
		// That so few are in the group is impossible: nobody is alone there.
		if (error instanceof Infeasible) return [];
		throw error;
	}
}

/** The exact interval of an unknown when another is known; null where solutions show already that it is not exact and small. */
async function reach(
	part: Part,
	id: string,
	at: number,
	other: Seen,
	open: readonly Seen[],
	minCount: number
): Promise<Interval | null> {
	const harmless = (): boolean => {
		const values = part.solutions
			.filter((solution) => Math.abs(solution.get(id)! - at) < 1e-6)
			.map((solution) => solution.get(other.id)!);
		if (values.length === 0) return false;
		const ends = [Math.min(...values), Math.max(...values)] as const;
		const [low, high] = other.back(ends);
		const [least, greatest] = inwards(...ends);
		return least < greatest || low <= 0 || high >= minCount;
	};
	if (harmless()) return null;
	const given = [[id, at]] as const;
	const sign = (one: Seen, i: number) => (one === other || i % 2 === 0 ? 1 : -1);
	// The others are moved along with it, so that one solution may answer for several.
	const together = (times: number) =>
		open.map((one, i) => [one.id, times * (one === other ? open.length : sign(one, i))] as const);
	for (const times of [1, -1]) {
		await part.solve({ terms: merged(together(times)), given });
		if (harmless()) return null;
	}
	const above = await part.solve({ terms: [[other.id, 1]], given });
	if (harmless()) return null;
	const below = await part.solve({ terms: [[other.id, -1]], given });
	if (below === null) throw new Infeasible();
	return other.back(inwards(below.get(other.id)!, above?.get(other.id) ?? Infinity));
}

/** Unknowns that stand for several counts are named once. */
function merged(terms: readonly (readonly [string, number])[]): [string, number][] {
	const sums = new Map<string, number>();
	for (const [id, times] of terms) sums.set(id, (sums.get(id) ?? 0) + times);
	return [...sums].filter(([, times]) => times !== 0);
}
