import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import { everybodyIn } from './derived-relations.ts';
import type { Breach, BreachKind } from './breach.ts';
import type { Count } from './counts.ts';
import { intervalsIn } from './intervals.ts';
import { countName } from './names.ts';
import { policyNumber, type Published } from './published.ts';
import { settled, type Settled } from './settle.ts';
import { presolved } from './presolve.ts';
import { Infeasible, type Bounds, type Interval, type System } from './system.ts';
import { trueCount } from './true-count.ts';
import { worldOf, type World } from './world.ts';

/** Numbers of people that could give somebody away, and of how many values each must leave open. */
const [fewest, most, enoughValues] = [1, 4, 3];

export interface Auditing {
	/** The exact figures of the last edition, which only its publisher has. Without them a number counts as small where nothing else is possible. */
	truth?: readonly Cell[];
	/** What somebody knows besides, as bounds of counts by their names: that a person whom he knows is among them. */
	facts?: ReadonlyMap<string, Bounds>;
}

/** What somebody knows of a count who has put everything together. */
export interface Known {
	count: Count;
	/** The least and the greatest value; of a number that leaves enough values open, a part of its interval. */
	interval: Interval;
	/** How many values within the interval are possible. */
	values: number;
}

interface Solved {
	world: World;
	known: Map<string, Known>;
}

/**
 * The gate. Everything that editions of one programme, oldest first, tell together is put into one system; every number of people is asked for what it can
 * be. Empty where no number falls. Throws when what is published contradicts itself.
 */
export async function audit(
	editions: readonly Published[],
	{ truth = [] }: Auditing = {}
): Promise<Breach[]> {
	return (await examined(editions, { truth })).breaches;
}

/** The same, with what is known of each number that was asked for. */
export async function examined(
	editions: readonly Published[],
	{ truth = [], facts = new Map() }: Auditing = {}
): Promise<{ breaches: Breach[]; known: Known[] }> {
	const truths = new Map(truth.map((cell) => [cellName(cell), cell]));
	const everybody = everybodyIn(editions.at(-1)!)?.indicator ?? null;
	const trueOf = (count: Count): number | undefined =>
		count.edition === editions.length - 1 ? trueCount(count, truths, everybody) : undefined;
	const found =
		(await solved(editions, { growing: editions.length > 1, facts }, trueOf)) ??
		(await solved(editions, { growing: false, facts }, trueOf));
	if (!found) throw new Error('invalid edition: its figures contradict each other');
	const known = [...found.known.values()];
	return {
		known,
		breaches: onePerCount(known, found.world).flatMap((one) => breachesOf(one, found, editions, trueOf))
	};
}

/** Counts that are equal by definition fall together, and are told once. */
function onePerCount(known: readonly Known[], { idOf }: World): Known[] {
	const seen = new Set<string>();
	return known.filter(({ count: { name, table } }) => {
		const key = `${idOf(name)} ${table.disclosure}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** A world in which somebody knows something besides. */
function withFacts(world: World, facts: ReadonlyMap<string, Bounds>): World {
	const bounds = new Map(world.system.bounds);
	for (const [name, { low, high }] of facts) {
		const before = bounds.get(world.idOf(name));
		if (!before) continue;
		const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
		if (after.low > after.high) throw new Infeasible();
		bounds.set(world.idOf(name), after);
	}
	return { ...world, system: { ...world.system, bounds } };
}

type TrueOf = (count: Count) => number | undefined;

/** Null where the figures contradict what is taken for granted. */
async function solved(
	editions: readonly Published[],
	{ growing, facts }: { growing: boolean; facts: ReadonlyMap<string, Bounds> },
	trueOf: TrueOf
): Promise<Solved | null> {
	try {
		const world = withFacts(worldOf(editions, growing), facts);
		return { world, known: await asked(world, settled(world), trueOf) };
	} catch (error) {
		if (error instanceof Infeasible) return null;
		throw error;
	}
}

/** How many values of an unknown are possible within an interval. */
function countingValues({ choices }: Settled): (id: string, interval: Interval) => number {
	const allowed = new Map<string, Set<number>>();
	for (const { ids, options } of choices)
		ids.forEach((id, i) => {
			const values = options.map((option) => option[i]!);
			const before = allowed.get(id);
			allowed.set(id, new Set(before ? values.filter((value) => before.has(value)) : values));
		});
	return (id, [low, high]) => {
		const set = allowed.get(id);
		return set ? [...set].filter((value) => value >= low && value <= high).length : high - low + 1;
	};
}

async function asked(world: World, left: Settled, trueOf: TrueOf): Promise<Map<string, Known>> {
	const valuesOf = countingValues(left);
	const rough = (id: string): Interval => {
		const { low, high } = left.bounds.get(id)!;
		return [low, high];
	};
	const newest = Math.max(...world.counts.map(({ edition }) => edition));
	const inQuestion = new Map<string, { least: number }>();
	for (const count of world.counts) {
		const id = world.idOf(count.name);
		const [low, high] = rough(id);
		// What earlier editions tell has been asked when they were made; what the newest adds to it shows without solving.
		if (count.edition < newest || world.isPublished(count.name) || low === high) continue;
		const truth = trueOf(count);
		const isSmall = truth === undefined ? low <= most : truth >= fewest && truth <= most;
		const isTold = count.table.disclosure === 'sensitive' || ['numerator', 'others'].includes(count.counted);
		if (!isSmall && !isTold) continue;
		const least = Math.max(isSmall ? enoughValues : 2, inQuestion.get(id)?.least ?? 0);
		inQuestion.set(id, { least });
	}
	const narrowed = await intervalsIn(presolved(partOf(left, world)), inQuestion.keys(), {
		enough: (id, reached) => valuesOf(id, reached) >= inQuestion.get(id)!.least
	});
	return new Map(
		world.counts.map((count) => {
			const id = world.idOf(count.name);
			const interval = narrowed.get(id) ?? rough(id);
			return [count.name, { count, interval, values: valuesOf(id, interval) }];
		})
	);
}

/** The newest edition, for which earlier ones are bounds. */
const partOf = ({ bounds }: Settled, { newest }: World): System => ({
	bounds: new Map(newest.flatMap(({ terms }) => terms.map(([id]) => [id, bounds.get(id)!] as const))),
	equations: newest
});

function breachesOf(
	{ count, interval, values }: Known,
	{ world, known }: Solved,
	editions: readonly Published[],
	trueOf: TrueOf
): Breach[] {
	const [low, high] = interval;
	const { table, dims, edition, counted } = count;
	const truth = trueOf(count);
	// Who takes something for granted and is mistaken learns nothing.
	if (truth !== undefined && (truth < low || truth > high)) return [];
	const other = (one: 'denominator' | 'others' | 'numerator' | 'n') =>
		known.get(countName(table.indicator, one, dims, edition));
	const base = other('denominator') ?? other('n');
	const wholly = base !== undefined && counted !== 'rest' && base.count !== count;
	// Of nobody there is nothing to tell, and of one person who is known to be there only that a share has two values.
	const whole = counted === 'rest' ? wholeOf(count, known, editions) : base;
	const nobody = whole !== undefined && whole.interval[1] === 0;
	const open = wholly && low === 0 && high === base.interval[1] && isExactIn(world, base);
	const breach = (kind: BreachKind): Breach[] => [
		{ kind, edition, indicator: table.indicator, dims, counted, low, high }
	];
	if (world.isPublished(count.name)) {
		if (table.disclosure === 'exact' || !world.isToldExactly(count.name)) return [];
		if (table.disclosure === 'sensitive') return breach('sensitive');
		// Only numbers of all enrolled, and of those of a country, are exact.
		return counted === 'numerator' && low >= fewest && low <= most ? breach('small') : [];
	}
	if (nobody || open) return [];
	if (table.disclosure === 'sensitive' && low === high) return breach('sensitive');
	const isSmall = truth === undefined ? low >= fewest && high <= most : truth >= fewest && truth <= most;
	if (isSmall && values < enoughValues) return breach('small');
	if ((counted !== 'numerator' && counted !== 'others') || low !== high || base === undefined) return [];
	const size = trueOf(base.count) ?? base.interval[1];
	const isGroup = size < policyNumber(editions[edition]!, 'minBase', 10);
	return isGroup && (low === 0 || base.interval[0] === base.interval[1]) ? breach('group') : [];
}

/** All of the group that somebody left out of a figure belongs to. */
function wholeOf(
	{ dims, edition }: Count,
	known: ReadonlyMap<string, Known>,
	editions: readonly Published[]
): Known | undefined {
	const { measure: _measure, wave: _wave, ...groups } = dims;
	const everybody = everybodyIn(editions[edition]!)?.indicator;
	return everybody === undefined ? undefined : known.get(countName(everybody, 'n', groups, edition));
}

const isExactIn = (world: World, { count }: Known): boolean => world.isPublished(count.name);
