import { stretchesOf } from '#schemas/annotated.ts';
import type { mode } from '#schemas/tables/vocabulary.ts';
import { dayOf } from './days.ts';
import type { Planned } from './session-plan.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';

export type Mode = (typeof mode)[number];

/** The outcome of a planned session. */
export interface SessionOutcome {
	held: number | null;
	status: 'planned' | 'held' | 'cancelled';
	mode: Mode;
}

const calm: Record<Mode, number> = { in_person: 0.68, hybrid: 0.22, online: 0.1 };
const later: Record<Mode, number> = { in_person: 0.5, hybrid: 0.35, online: 0.15 };

/**
 * Whether a day is in one of the periods that the programme annotates, and in which: in the first,
 * sessions were postponed, in the later ones they moved online.
 */
function contextPeriod(setting: Setting, day: number): 'none' | 'first' | 'later' {
	const place = stretchesOf(setting.programme).findIndex(
		({ from, to }) => dayOf(from) <= day && day <= dayOf(to)
	);
	return place < 0 ? 'none' : place === 0 ? 'first' : 'later';
}

export const isDisturbed = (setting: Setting, day: number): boolean => contextPeriod(setting, day) !== 'none';

/**
 * Draws the outcome of a session. It never takes place on the days in `taken`, those of the area's other
 * sessions; what would have come after the last day was cancelled.
 */
export function sessionOutcome(
	setting: Setting,
	random: Random,
	{ day }: Planned,
	taken: ReadonlySet<number>
): SessionOutcome {
	const stretch = contextPeriod(setting, day);
	const hold = (wished: number, chosen: Mode): SessionOutcome => {
		let held = wished;
		while (taken.has(held)) held += 7;
		return held > setting.to
			? { held: null, status: 'cancelled', mode: chosen }
			: { held, status: 'held', mode: chosen };
	};
	if (stretch === 'none') return hold(day + (random.chance(0.2) ? 7 : 0), random.weighted(calm));
	const draw = random.unit();
	if (stretch === 'first')
		return draw < 0.7
			? hold(day + 7 * random.between(5, 18), random.weighted(later))
			: hold(day + 7 * random.between(0, 2), 'online');
	if (draw < 0.08) return { held: null, status: 'cancelled', mode: 'in_person' };
	if (draw < 0.28) return hold(day + 7 * random.between(4, 11), random.weighted(later));
	return hold(day, draw < 0.8 ? 'online' : 'hybrid');
}
