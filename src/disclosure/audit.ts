import type { Attack, Breach } from './breach.ts';
import { compared } from './compared.ts';
import { isApart, isHidden, isSafeBase, isWide, type Policy } from './gate.ts';
import { breachOf, hiddenIn, type Hidden } from './hidden.ts';
import { intervalsIn } from './intervals.ts';
import { leastGranted } from './granted.ts';
import { countName } from './names.ts';
import { newcomers, steps } from './newcomers.ts';
import type { Enough } from './part.ts';
import { Parts } from './parts.ts';
import { presolved, type Presolved } from './presolve.ts';
import type { Published } from './published.ts';
import { rests } from './rests.ts';
import { singletons } from './singletons.ts';
import { Infeasible, type Interval } from './system.ts';
import { beneath } from './thresholds.ts';
import { worldOf, type Assumptions, type World } from './world.ts';

/** Hidden counts that the equations narrow too far; a count that another figure rightly tells is none of them. */
function narrowed(
	attack: Attack,
	world: World,
	hidden: readonly Hidden[],
	found: ReadonlyMap<string, Interval>,
	policy: Policy
): Breach[] {
	const empty = ({ table, dims, edition }: Hidden) =>
		found.get(world.idOf(countName(table.indicator, 'denominator', dims, edition)))?.[1] === 0;
	return hidden.flatMap((one) => {
		const interval = found.get(world.idOf(one.name));
		// Of a group in which there is nobody there is nothing to tell.
		if (interval === undefined || world.known(one.name) !== undefined || empty(one)) return [];
		const safe = one.strict ? isHidden(interval, policy) : isSafeBase(interval, policy);
		return safe ? [] : [breachOf(attack, one, interval)];
	});
}

/** What attackers take for granted, who knows most first; where the figures contradict one, the next is left. */
const attackers: [Attack, Assumptions][] = [
	['growth', { atLeastOne: true, growing: true }],
	['zeros', { atLeastOne: true, growing: false }]
];
const nothing: Assumptions = { atLeastOne: false, growing: false };

/** What is asked of the solver: the exact intervals, whether they are wide enough, or a rough answer at once. */
export type Depth = 'exact' | 'enough' | 'rough';

/** What an attacker may take for granted that the figures themselves contradict, such as that nobody ever left a list, tells him nothing. */
async function solved(
	editions: readonly Published[],
	assumptions: Assumptions,
	names: readonly string[],
	depth: Depth,
	enough: Enough,
	parts: Parts
): Promise<{ world: World; smaller: Presolved; found: Map<string, Interval> } | null> {
	const world = worldOf(editions, assumptions);
	const assumed = assumptions.atLeastOne || assumptions.growing;
	const asked = new Set(names.map(world.idOf));
	const asking = depth === 'exact' ? { parts } : { parts, rough: depth === 'rough', enough };
	try {
		const smaller = presolved(world.system);
		return { world, smaller, found: await intervalsIn(smaller, asked, asking) };
	} catch (error) {
		if (assumed && error instanceof Infeasible) return null;
		throw error;
	}
}

/**
 * The attacker. From what is published in editions of one programme, oldest first, and in nothing else, every way that we know of
 * to learn of few people what is kept back: too small a figure, sums and differences within and between tables, zeros and growth
 * taken for granted, what single people know of themselves, what changed between editions, means of the rest. Empty where nothing falls.
 *
 * A hidden count falls when its exact feasible interval is too narrow (see `isHidden`); a lower end that follows from what is taken
 * for granted alone, whatever is told, is not held against it. Throws when the figures contradict each other.
 * `rough` finds only what shows without solving, and is quick; `enough` and `exact` find the same, `exact` with every interval.
 * `parts` holds what is known already of systems like this one.
 */
export async function audit(
	editions: readonly Published[],
	policy: Policy,
	depth: Depth = 'enough',
	parts = new Parts()
): Promise<Breach[]> {
	return (await examined(editions, policy, depth, parts)).breaches;
}

/** The same, with what an attacker knows of each hidden count from sums alone. */
export async function examined(
	editions: readonly Published[],
	policy: Policy,
	depth: Depth = 'exact',
	parts = new Parts()
): Promise<{ breaches: Breach[]; hidden: (Hidden & { interval: Interval })[] }> {
	const hidden = editions.flatMap((published, at) => hiddenIn(published, at, ['suppressed']));
	const held = editions.flatMap((published, at) => hiddenIn(published, at, ['held']));
	const asked = [...hidden, ...held].map(({ name }) => name);
	const direct = editions.flatMap((published, at) => [
		...beneath(published, at, policy),
		...rests(published, at, policy),
		...compared(published, at),
		...steps(published, at, policy)
	]);
	// Who takes something for granted knows all that the others know: what is wide for him is wide for them.
	const telling = await knowing(editions, asked, depth, policy, parts);
	const wideFor = new Set<string>();
	for (const [id, interval] of telling?.found ?? []) if (isWide(interval, policy)) wideFor.add(id);
	const plain = (await solved(
		editions,
		nothing,
		asked,
		depth,
		(id, reached) => (wideFor.has(id) ? reached[0] < reached[1] : isWide(reached, policy)),
		parts
	))!;
	const other = hidden.filter(({ name }) => !wideFor.has(plain.world.idOf(name)));
	const intervalOf = (name: string): Interval => plain.found.get(plain.world.idOf(name)) ?? [0, Infinity];
	const exact = (name: string) => {
		const [low, high] = intervalOf(name);
		return plain.world.known(name) ?? (low === high ? low : undefined);
	};
	const breaches = [
		...direct,
		...narrowed('sums', plain.world, other, plain.found, policy),
		...(telling ? await granting(telling, hidden, policy) : []),
		...editions.slice(1).flatMap((after, at) => newcomers(editions[at]!, after, at + 1, exact, policy))
	];
	breaches.push(...(await singletons(plain.world, plain.smaller, hidden, policy, parts, depth === 'rough')));
	return {
		breaches: once(breaches),
		hidden: hidden.map((one) => ({ ...one, interval: intervalOf(one.name) }))
	};
}

/** What the attacker finds who takes most for granted that the figures allow; null where they allow none of it. */
async function knowing(
	editions: readonly Published[],
	asked: readonly string[],
	depth: Depth,
	policy: Policy,
	parts: Parts
) {
	const enough: Enough = (_, reached) => isWide(reached, policy);
	for (const [attack, assumptions] of attackers.slice(editions.length > 1 ? 0 : 1)) {
		const found = await solved(editions, assumptions, asked, depth, enough, parts);
		if (found) return { attack, least: leastGranted(editions, assumptions, parts), ...found };
	}
	return null;
}

/** What falls to who takes something for granted. A lower end that follows from that alone is held against nobody. */
async function granting(
	{ attack, world, found, least }: NonNullable<Awaited<ReturnType<typeof knowing>>>,
	hidden: readonly Hidden[],
	policy: Policy
): Promise<Breach[]> {
	const breaches: Breach[] = [];
	for (const breach of narrowed(attack, world, hidden, found, policy)) {
		const { indicator, counted, dims, edition, low, high } = breach;
		const apart = isApart([low, high], policy);
		if (!apart || low > (await least(countName(indicator, counted as 'n', dims, edition))))
			breaches.push(breach);
	}
	return breaches;
}

/** Each count once, with the first attack that it falls to. */
function once(breaches: readonly Breach[]): Breach[] {
	const seen = new Set<string>();
	return breaches.filter(({ edition, indicator, dims, counted }) => {
		const name = countName(indicator, counted as 'n', dims, edition);
		return !seen.has(name) && seen.add(name);
	});
}
