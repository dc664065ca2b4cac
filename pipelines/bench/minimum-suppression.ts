import { audit } from '#disclosure/audit.ts';
import { randomPeople, tables as all, truthAt } from '#disclosure/fixtures/random-programme.ts';
import type { Policy } from '#disclosure/gate.ts';
import { cellName } from '#schemas/cell-name.ts';
import { protect } from '#disclosure/protect.ts';
import { publishedAs } from '#disclosure/published-as.ts';
import type { State, States, ToProtect } from '#disclosure/state.ts';

/** At most this many additional figures are tried together; what needs more is not counted. */
const maxTogether = 4;

/**
 * How many figures are suppressed besides the small ones, and the minimum with which the attacker finds
 * nothing, by trying every combination: for the participants of random programmes by country, gender and age,
 * in one edition.
 */
export async function minimumSuppressed(from: number, to: number, policy: Policy) {
	const tables = all.filter(({ indicator }) => indicator === 'participants-enrolled');
	const counted = { programmes: 0, hidden: 0, least: 0, same: 0, beyond: 0 };
	for (let seed = from; seed < to; seed++) {
		const truth = truthAt(randomPeople(seed, 1), 0).filter(
			({ cell }) => cell.indicator === tables[0]!.indicator
		);
		const input: ToProtect = { tables, truth, previous: [], policy };
		const { states } = await protect(input);
		const hidden = [...states.values()].filter(
			(state) => state.as === 'suppressed' && state.because === 'protects'
		);
		const least = await leastOf(input, states, Math.min(maxTogether, hidden.length));
		if (least === null) counted.beyond++;
		else {
			counted.programmes++;
			counted.hidden += hidden.length;
			counted.least += least;
			if (least === hidden.length) counted.same++;
		}
	}
	return counted;
}

async function leastOf(input: ToProtect, found: States, upTo: number): Promise<number | null> {
	const primary = new Map(
		[...found].map(([name, state]): [string, State] =>
			state.as === 'suppressed' && state.because === 'protects' ? [name, { as: 'ok' }] : [name, state]
		)
	);
	const open = input.truth
		.filter(({ cell }) => cell.n > 0 && primary.get(cellName(cell))!.as === 'ok')
		.map(({ cell }) => cellName(cell));
	for (let size = 0; size <= upTo; size++)
		for (const chosen of combinations(open, size)) {
			const states = new Map(primary);
			for (const name of chosen) states.set(name, { as: 'suppressed', because: 'protects' });
			const cells = input.truth.map((truth) => publishedAs(truth, states.get(cellName(truth.cell))!, input));
			const edition = [{ tables: input.tables, cells }];
			if ((await audit(edition, input.policy, 'rough')).length > 0) continue;
			if ((await audit(edition, input.policy)).length === 0) return size;
		}
	return null;
}

/** Every combination of the given size from a list. */
function* combinations<T>(list: readonly T[], size: number): Generator<T[]> {
	if (size === 0) yield [];
	else
		for (const [i, first] of list.entries())
			for (const rest of combinations(list.slice(i + 1), size - 1)) yield [first, ...rest];
}
