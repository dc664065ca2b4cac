import { cellName } from '#schemas/cell-name.ts';
import type { EditionTable } from '#schemas/edition.ts';
import type { Breach } from './breach.ts';
import { relatives } from './families.ts';
import { carried } from './first-states.ts';
import { publishedAs } from './published-as.ts';
import type { State, States, ToProtect, Truth } from './state.ts';

/** One cell that could be kept back, and what that costs. */
export interface Candidate {
	cost: number;
	apply: (states: States) => void;
	undo: (states: States) => void;
}

/** So many are tried at most; the rest are the most costly ones. */
const most = 6;

export function tooFar({ indicator, dims, attack }: Breach): Error {
	return new Error(
		`invalid edition: ${indicator} ${JSON.stringify(dims)} falls to ${attack} whatever is kept back; ` +
			'what was published before gives it away: leave this breakdown out'
	);
}

/** Whole figures are dearer than parts of them: a reader misses them first. */
const costOf = ({ cell }: Truth): number =>
	(Object.keys(cell.dims).some((dim) => dim !== 'measure' && dim !== 'wave') ? 0 : 1e4) + cell.n;

/** What could be kept back against a breach, the cheapest first, and the indicators among which to see what it does. */
export function remedies(
	input: ToProtect,
	breach: Breach,
	states: States,
	tables: readonly EditionTable[],
	own: boolean
): { candidates: Candidate[]; within: ReadonlySet<string> } {
	const within = relatives(tables, breach.indicator);
	const open = input.truth.filter((truth) => {
		const state = states.get(cellName(truth.cell))!;
		// That nobody is in a group is always told: else a hidden number could be none, and nobody could rely on it.
		return (
			truth.cell.n > 0 && truth.cell.status === 'ok' && (state.as === 'ok' || tells(input, truth, state))
		);
	});
	const near = [
		() => open.filter(({ cell }) => cell.indicator === breach.indicator && beside(cell.dims, breach.dims)),
		() => open.filter(({ cell }) => within.has(cell.indicator) && beside(cell.dims, breach.dims)),
		() => open.filter(({ cell }) => within.has(cell.indicator)),
		() => open.filter(({ cell }) => tables.some(({ indicator }) => indicator === cell.indicator))
	];
	for (const choose of own ? near : near.slice(1)) {
		const found = choose().sort((a, b) => costOf(a) - costOf(b));
		if (found.length > 0)
			return {
				candidates: found.slice(0, most).map((truth) => keeping(input, truth, states, breach)),
				within
			};
	}
	return { candidates: [], within };
}

/** Whether two groups are of one breakdown, or one of them is everybody. */
function beside(one: Record<string, string>, other: Record<string, string>): boolean {
	const dims = (group: Record<string, string>) => Object.keys(group).sort().join();
	return dims(one) === dims(other) || Object.keys(one).every((dim) => one[dim] === other[dim]);
}

/** Whether a hidden share says at least how high it is: that can be kept back too. */
const tells = (input: ToProtect, truth: Truth, state: State): boolean =>
	publishedAs(truth, state, input).at_least !== undefined;

function keeping(input: ToProtect, truth: Truth, states: States, { attack }: Breach): Candidate {
	const name = cellName(truth.cell);
	const before = states.get(name)!;
	const held = before.as === 'ok' && attack === 'newcomers' && carried(input, truth.cell) !== null;
	return {
		cost: costOf(truth),
		apply: (states) => states.set(name, held ? { as: 'held' } : { as: 'suppressed', because: 'protects' }),
		undo: (states) => states.set(name, before)
	};
}
