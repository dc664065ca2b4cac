/** A bar of each month above and one below a line; heights in per cent of the room of either. */
export interface MonthBar {
	month: string;
	above: number;
	below: number;
}

/** Events and enrolments by month, each on its own scale from zero. */
export function monthBars(
	counts: readonly { month: string; events: number; enrolments: number }[]
): MonthBar[] {
	const share = (value: number, most: number) => (most === 0 ? 0 : Math.round((1000 * value) / most) / 10);
	const most = (of: 'events' | 'enrolments') => Math.max(0, ...counts.map((one) => one[of]));
	const [events, enrolments] = [most('events'), most('enrolments')];
	return counts.map((one) => ({
		month: one.month,
		above: share(one.events, events),
		below: share(one.enrolments, enrolments)
	}));
}
