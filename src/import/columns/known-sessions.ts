import type { Context } from '../importer.ts';
import type { SessionHeading } from './session-headings.ts';

type Known = Context['sessions'][number];

const dayOf = ({ held_on, planned_on }: Known): string => held_on ?? planned_on ?? '';

const as = (
	heading: SessionHeading,
	{ session_id, session_type, held_on, planned_on }: Known
): SessionHeading => ({
	...heading,
	day: held_on ?? planned_on,
	type: session_type,
	session_id,
	matched: heading.day === null ? 'order' : 'day'
});

/**
 * Headings with the sessions that are there already: where the kind is not named, the only one of that day; where the
 * day is not, those of the kind in their order, if they are as many. What fits several stays open.
 */
export function withKnownSessions(
	headings: readonly SessionHeading[],
	known: readonly Known[]
): SessionHeading[] {
	const numbered = byOrder(
		headings.filter(({ day }) => day === null),
		known
	);
	return headings.map((heading) => {
		if (heading.day === null) return numbered.get(heading.index) ?? heading;
		const same = heading.type === null ? known.filter((one) => dayOf(one) === heading.day) : [];
		return same.length === 1 ? as(heading, same[0]!) : heading;
	});
}

function byOrder(headings: readonly SessionHeading[], known: readonly Known[]): Map<number, SessionHeading> {
	const found = new Map<number, SessionHeading>();
	for (const type of new Set(headings.map((heading) => heading.type))) {
		const group = headings.filter((heading) => heading.type === type);
		const pool = poolFor(type, group.length, known);
		const inOrder = [...group].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
		if (pool !== null) inOrder.forEach((heading, i) => found.set(heading.index, as(heading, pool[i]!)));
	}
	return found;
}

/** So many sessions in the order of their days: of the kind, or of the only one that has as many; null where none or several fit. */
function poolFor(type: string | null, size: number, known: readonly Known[]): Known[] | null {
	const kinds = type === null ? [...new Set(known.map(({ session_type }) => session_type))] : [type];
	const pools = kinds
		.map((kind) => known.filter(({ session_type }) => session_type === kind))
		.filter((pool) => pool.length === size);
	if (pools.length !== 1) return null;
	const pool = pools[0]!.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
	return new Set(pool.map(dayOf)).size === size ? pool : null;
}
