import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import type { Cell } from '#schemas/cell.ts';
import { checkFilters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import {
	askedOf,
	askedOfPeople,
	cellsFrom,
	enrolledIn,
	refused,
	tiesFor,
	type Grounds,
	type Question
} from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { groupsFromCache, cachedUnits, maxCachedRows } from './cached-units.ts';
import { perParticipant } from './cell-layout.ts';
import { participants, prepare } from './connection-cache.ts';
import { tallies, type Asked, type Group } from './group-sums.ts';
import type { Units } from './units.ts';

/** One indicator and what is asked of it. */
export interface Ask {
	definition: Definition;
	question: Question;
}

export type OnAnswer<A extends Ask> = (asked: A, cells: Cell[]) => void;

/** Whoever waits for many answers. */
export interface Awaiting<A extends Ask> {
	signal: AbortSignal;
	/** Called with each answer as it comes, in the order of the questions of each indicator. */
	onAnswer: OnAnswer<A>;
	/** Awaited often, so that others get their turn; best without delay while nobody else has had to wait. */
	pause: () => Promise<void>;
	/** Units are counted outside the engine where a table of them has at most so many rows. */
	most?: number;
}

/** The groups of a question, of which those of another are sums. */
const coarser = (groups: readonly Group[], from: readonly Dim[], to: readonly Dim[]): Group[] => {
	const places = to.map((dim) => from.indexOf(dim));
	return groups.map(({ values, ...rest }) => ({ values: places.map((i) => values[i]!), ...rest }));
};

/** Questions of one indicator that differ in nothing but their breakdown: one look at its units answers them all. */
function together<A extends Ask>(asked: readonly A[]): A[][] {
	const found = new Map<string, A[]>();
	for (const one of asked) {
		const { where, method } = one.question;
		const key = JSON.stringify([one.definition.id, where, method]);
		const same = found.get(key) ?? [];
		same.push(one);
		found.set(key, same);
	}
	return [...found.values()];
}

/** What is known of the units of some questions, and of everybody where figures are set against them. */
interface Known {
	/** Cells of the questions that have no answer here, by their place. */
	refusals: (Cell[] | null)[];
	grounds: (Grounds | null)[];
}

async function groupsOf(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: Units,
	asked: Asked,
	most: number
): Promise<Group[]> {
	const held = await cachedUnits(engine, definition, units, most);
	return held ? groupsFromCache(held, asked) : tallies(engine, units, asked);
}

const everybody: Pick<Definition, 'measures' | 'kind'> = { measures: [], kind: 'count' };

async function gather(
	engine: Engine,
	programme: Programme,
	asked: readonly Ask[],
	most: number
): Promise<Known> {
	const { definition, question } = asked[0]!;
	checkFilters(question.where, programme);
	const refusals = [];
	for (const one of asked) refusals.push(await refused(engine, definition, programme, one.question));
	if (refusals.every((cells) => cells !== null)) return { refusals, grounds: asked.map(() => null) };

	const units = await prepare(engine, definition);
	const parts = asked.map((one) => askedOf(definition, units, one.question));
	const by = [...new Set(parts.flatMap((part) => part.by))];
	const groups = await groupsOf(engine, definition, units, { ...parts[0]!, by }, most);
	const ties = await tiesFor(engine, definition);
	const breakdowns = asked.map((one) => checkBreakdown(definition, one.question.by));
	let people: (breakdown: readonly Dim[]) => Grounds['people'] = () => () => () => 0;
	if (perParticipant(definition)) {
		const all = await participants(engine);
		const ofThem = askedOfPeople(all, [...new Set(breakdowns.flat())], question.where);
		const enrolled = await groupsOf(engine, everybody, all, ofThem, most);
		people = (breakdown) => enrolledIn(breakdown, ofThem.by, enrolled);
	}
	const grounds = parts.map((part, i) => ({
		groups: coarser(groups, by, part.by),
		people: people(breakdowns[i]!),
		ties
	}));
	return { refusals, grounds };
}

/**
 * Answers many questions, with the same cells as `cellsOf` gives one by one, but in fewer questions to the engine: the breakdowns
 * of one indicator are read off one look at its units, and few units are counted here. The engine looks at the next
 * indicator while the answers of one are made. Throws the signal's reason when it was aborted, and at once when the engine is
 * lost; an indicator that cannot be computed does not keep the others from being answered, and its error is thrown at the end.
 */
export async function allCells<A extends Ask>(
	engine: Engine,
	asked: readonly A[],
	programme: Programme,
	{ signal, onAnswer, pause, most = maxCachedRows }: Awaiting<A>
): Promise<void> {
	const sets = together(asked);
	let fault: Error | null = null;
	const begin = (set: A[] | undefined) => {
		const known = set && gather(engine, programme, set, most);
		known?.catch(() => undefined);
		return known;
	};
	let next = begin(sets[0]);
	for (const [i, set] of sets.entries()) {
		signal.throwIfAborted();
		const current = next!;
		next = begin(sets[i + 1]);
		try {
			const { refusals, grounds } = await current;
			for (const [k, one] of set.entries()) {
				const { definition, question } = one;
				const cells = refusals[k] ?? (await cellsFrom(definition, programme, question, grounds[k]!, pause));
				await pause();
				signal.throwIfAborted();
				onAnswer(one, cells);
			}
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof EngineFault) throw error;
			fault ??= error as Error;
		}
	}
	if (fault !== null) throw fault;
}
