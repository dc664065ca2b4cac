import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';
import type { Cell } from '#schemas/cell.ts';
import { checkFilters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import {
	sumsQueryOf,
	participantsQueryOf,
	cellsFrom,
	enrolledByGroup,
	absentCells,
	tiesFor,
	type CellInputs,
	type Question
} from './compute.ts';
import { checkBreakdown } from './dims.ts';
import { clustersFor } from './cluster-sums.ts';
import { cachedUnits, maxCachedRows } from './cached-units.ts';
import { groupsFromColumns } from './groups-from-columns.ts';
import { perParticipant } from './cell-layout.ts';
import { coverage, participants, prepare } from './connection-cache.ts';
import { groupSums, type SumsQuery, type Group } from './group-sums.ts';
import type { Units } from './units.ts';

/** A request for the cells of one indicator. */
export interface CellRequest {
	definition: Definition;
	question: Question;
}

export type OnCells<A extends CellRequest> = (request: A, cells: Cell[]) => void;

export interface AllCellsOptions<A extends CellRequest> {
	signal: AbortSignal;
	/** Called for each request as soon as its cells are computed, in the order of the requests of an indicator. */
	onAnswer: OnCells<A>;
	/** Awaited often, so that other work on the thread gets its turn; may resolve at once if nothing else is waiting. */
	pause: () => Promise<void>;
	/** A table of units with at most this many rows is counted here, without a query to the engine. */
	maxRows?: number;
}

/** Reduces groups by the dims `from` to the dims `to`; groups that become equal are added up later. */
const coarserGroups = (groups: readonly Group[], from: readonly Dim[], to: readonly Dim[]): Group[] => {
	const places = to.map((dim) => from.indexOf(dim));
	return groups.map(({ values, ...rest }) => ({ values: places.map((i) => values[i]!), ...rest }));
};

/** Groups requests that differ only in their breakdown: one query for the units answers them all. */
function requestsByUnits<A extends CellRequest>(requests: readonly A[]): A[][] {
	const found = new Map<string, A[]>();
	for (const one of requests) {
		const { where, method } = one.question;
		const key = JSON.stringify([one.definition.id, where, method]);
		const same = found.get(key) ?? [];
		same.push(one);
		found.set(key, same);
	}
	return [...found.values()];
}

/** The inputs of some requests for the same units, in the order of the requests. */
interface GatheredInputs {
	/** The cells of requests whose figures cannot be given; null for the others. */
	absent: (Cell[] | null)[];
	inputs: (CellInputs | null)[];
}

async function groupsOf(
	engine: Engine,
	definition: Pick<Definition, 'measures' | 'kind'>,
	units: Units,
	query: SumsQuery,
	maxRows: number
): Promise<Group[]> {
	const cached = await cachedUnits(engine, definition, units, maxRows);
	return cached ? groupsFromColumns(cached, query) : groupSums(engine, units, query);
}

const countOfParticipants: Pick<Definition, 'measures' | 'kind'> = { measures: [], kind: 'count' };

async function gather(
	engine: Engine,
	programme: Programme,
	requests: readonly CellRequest[],
	maxRows: number
): Promise<GatheredInputs> {
	const { definition, question } = requests[0]!;
	checkFilters(question.where, programme);
	const absent = [];
	for (const one of requests) absent.push(await absentCells(engine, definition, programme, one.question));
	if (absent.every((cells) => cells !== null)) return { absent, inputs: requests.map(() => null) };

	const units = await prepare(engine, definition, programme);
	const covered = await coverage(engine, definition, programme);
	const queries = requests.map((one) => sumsQueryOf(definition, units, one.question, covered));
	const by = [...new Set(queries.flatMap((query) => query.by))];
	const groups = await groupsOf(engine, definition, units, { ...queries[0]!, by }, maxRows);
	const ties = await tiesFor(engine, definition, programme);
	const breakdowns = requests.map((one) => checkBreakdown(definition, one.question.by));
	let enrolledBy: (breakdown: readonly Dim[]) => CellInputs['enrolled'] = () => () => () => 0;
	if (perParticipant(definition)) {
		const all = await participants(engine, programme, covered);
		const participantsQuery = participantsQueryOf(all, [...new Set(breakdowns.flat())], question.where);
		const enrolled = await groupsOf(engine, countOfParticipants, all, participantsQuery, maxRows);
		enrolledBy = (breakdown) => enrolledByGroup(breakdown, participantsQuery.by, enrolled);
	}
	const inputs = [];
	for (const [i, query] of queries.entries())
		inputs.push({
			groups: coarserGroups(groups, by, query.by),
			enrolled: enrolledBy(breakdowns[i]!),
			clusters: await clustersFor(engine, definition, units, requests[i]!.question, maxRows),
			covered,
			ties
		});
	return { absent, inputs };
}

/**
 * Computes the cells of many requests, the same as `cellsOf` gives one by one, but with fewer queries to the engine: all breakdowns
 * of one indicator come from one query, and small tables of units are counted here. The engine works on the next
 * indicator while the cells of the current one are laid out. Throws the signal's reason when aborted, and at once when the engine is
 * lost; an indicator that cannot be computed does not stop the others, and its error is thrown at the end.
 */
export async function allCells<A extends CellRequest>(
	engine: Engine,
	requests: readonly A[],
	programme: Programme,
	{ signal, onAnswer, pause, maxRows = maxCachedRows }: AllCellsOptions<A>
): Promise<void> {
	const sets = requestsByUnits(requests);
	let fault: Error | null = null;
	const begin = (set: A[] | undefined) => {
		const gathered = set && gather(engine, programme, set, maxRows);
		gathered?.catch(() => undefined);
		return gathered;
	};
	let next = begin(sets[0]);
	for (const [i, set] of sets.entries()) {
		signal.throwIfAborted();
		const current = next!;
		next = begin(sets[i + 1]);
		try {
			const { absent, inputs } = await current;
			for (const [k, one] of set.entries()) {
				const { definition, question } = one;
				const cells = absent[k] ?? (await cellsFrom(definition, programme, question, inputs[k]!, pause));
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
