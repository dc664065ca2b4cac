import { months } from '#schemas/domains.ts';
import type { Filters } from '#schemas/filters.ts';
import { firstDayOfMonth, lastDayOfMonth } from '#schemas/month-days.ts';
import type { Programme } from '#schemas/programme.ts';

type Period = Pick<Filters, 'from' | 'to'>;

/** Whether a day is in none of the months of a programme. */
export function isOutside(programme: Pick<Programme, 'period'>, day: string): boolean {
	const all = months(programme);
	const month = day.slice(0, 7);
	return month < all[0]! || month > all.at(-1)!;
}

/**
 * A period as the canvas has it: of whole months, rounded outward, so that bars of months and figures count the same. An end that is
 * outside of the programme's months, or at their own end, is none.
 */
export function periodInMonths(programme: Pick<Programme, 'period'>, { from, to }: Period): Period {
	const all = months(programme);
	const within = (day: string | undefined) =>
		day === undefined || isOutside(programme, day) ? undefined : day.slice(0, 7);
	const [first, last] = [within(from), within(to)];
	return {
		...(first === undefined || first === all[0] ? {} : { from: firstDayOfMonth(first) }),
		...(last === undefined || last === all.at(-1) ? {} : { to: lastDayOfMonth(last) })
	};
}
