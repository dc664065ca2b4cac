import { cellName } from '#schemas/cell-name.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { audit, type Depth } from './audit.ts';
import type { Breach } from './breach.ts';
import { families } from './families.ts';
import { firstStates } from './first-states.ts';
import type { Published } from './published.ts';
import { Parts } from './parts.ts';
import { publishedAs } from './published-as.ts';
import { remedies, tooFar, type Candidate } from './remedies.ts';
import type { States, ToProtect } from './state.ts';

/** What an edition publishes, and what became of every cell. */
export interface Protected {
	cells: EditionCell[];
	states: States;
}

/**
 * Disclosure control: hides cells that are too small, holds those that changed by too little since the last edition, and then as
 * many others as it takes until the attacker of `audit` finds nothing. Cells that turn out not to be needed are given back at
 * the end, the largest first. Throws when even hiding everything is not enough, since then an earlier edition already gave it away.
 *
 * Families of indicators that have nothing to do with each other are settled each for itself.
 */
export async function protect(input: ToProtect): Promise<Protected> {
	const states = firstStates(input);
	for (const indicators of families(input.tables)) await settle(input, indicators, states);
	const cells = input.truth.map((truth) => publishedAs(truth, states.get(cellName(truth.cell))!, input));
	return { cells, states };
}

const of =
	(indicators: ReadonlySet<string>) =>
	({ tables, cells }: Published): Published => ({
		tables: tables.filter(({ indicator }) => indicators.has(indicator)),
		cells: cells.filter(({ indicator }) => indicators.has(indicator))
	});

async function settle(input: ToProtect, indicators: ReadonlySet<string>, states: States): Promise<void> {
	const truth = input.truth.filter(({ cell }) => indicators.has(cell.indicator));
	const tables = input.tables.filter(({ indicator }) => indicators.has(indicator));
	if (tables.every(({ protects }) => protects === 'nobody')) return;
	const parts = new Parts();
	const past = input.previous.map(of(indicators));
	const now = (): Published => ({
		tables,
		cells: truth.map((one) => publishedAs(one, states.get(cellName(one.cell))!, input))
	});
	const roughly = (within: ReadonlySet<string>) =>
		audit([...past.slice(-1), now()].map(of(within)), input.policy, 'rough', parts);
	const everything = (depth: Depth) => audit([...past, now()], input.policy, depth, parts);
	const mend = async (breaches: readonly Breach[], own: boolean): Promise<Candidate[]> => {
		const given: Candidate[] = [];
		// One of each indicator at a time: what mends one breach often mends its neighbours.
		for (const breach of firstOfEach(breaches)) {
			const best = await choose(input, breach, states, tables, roughly, own);
			// What was kept back just now may have ended this breach too.
			if (best === null && given.length > 0) break;
			if (best === null) throw tooFar(breach);
			best.apply(states);
			given.push(best);
		}
		return given;
	};
	const untilSafe = async (depth: Depth): Promise<Candidate[]> => {
		const given: Candidate[] = [];
		for (let found = await everything(depth); found.length > 0; found = await everything(depth))
			given.push(...(await mend(found, depth === 'enough')));
		return given;
	};
	// What shows without solving is mended first, and what that did too much of is given back; solving has the last word.
	const given = await untilSafe('rough');
	for (const candidate of given.reverse()) {
		candidate.undo(states);
		if ((await everything('rough')).length > 0) candidate.apply(states);
	}
	// What only solving shows is mended in the table where it shows, since what is tried cannot be seen without solving.
	for (const candidate of (await untilSafe('enough')).reverse()) {
		candidate.undo(states);
		if ((await everything('enough')).length > 0) candidate.apply(states);
	}
}

const firstOfEach = (breaches: readonly Breach[]): Breach[] => [
	...new Map([...breaches].reverse().map((breach) => [breach.indicator, breach])).values()
];

/** Of all that could be hidden against a breach, what ends most of them where it stands, at the least cost. */
async function choose(
	input: ToProtect,
	breach: Breach,
	states: States,
	tables: readonly EditionTable[],
	attack: (within: ReadonlySet<string>) => Promise<Breach[]>,
	own: boolean
): Promise<Candidate | null> {
	const { candidates, within } = remedies(input, breach, states, tables, own);
	if (candidates.length < 2) return candidates[0] ?? null;
	let best: { candidate: Candidate; left: number } | null = null;
	for (const candidate of candidates) {
		candidate.apply(states);
		const left = (await attack(within)).length;
		candidate.undo(states);
		if (best === null || left < best.left || (left === best.left && candidate.cost < best.candidate.cost))
			best = { candidate, left };
		if (left === 0) break;
	}
	return best!.candidate;
}
