import { widestPeriod } from '#schemas/period.ts';
import type { Programme } from '#schemas/programme.ts';
import { isCalendarDay } from '../values/date.ts';

/** Six digits, or three pairs with hyphens: "210203", "21-02-03"; as Swedes write them the year comes first. */
const pairs = /(?<![\d./-])(\d{2})(-?)(\d{2})\2(\d{2})(?![\d./-])/;
const orders = {
	ymd: ([a, b, c]: number[]) => [a, b, c],
	dmy: ([a, b, c]: number[]) => [c, b, a]
} as const;

/**
 * The days of headers in which the year has two digits and no point or slash tells its place: in the only order in which all of
 * them are days of the programme. Empty where several orders or none will do.
 */
export function shortDays(headers: readonly string[], programme: Programme): Map<number, string> {
	const found = headers.flatMap((header, index) => {
		const parts = header.length <= 160 ? pairs.exec(header) : null;
		return parts === null ? [] : [{ index, parts: [parts[1], parts[3], parts[4]].map(Number) }];
	});
	const { from, to } = widestPeriod(programme);
	const ways = Object.values(orders).flatMap((inOrder) => {
		const days = found.map(({ index, parts }) => {
			const [year, month, day] = inOrder(parts) as [number, number, number];
			const text = `20${[year, month, day].map((part) => String(part).padStart(2, '0')).join('-')}`;
			return isCalendarDay(2000 + year, month, day) && text >= from && text <= to
				? ([index, text] as const)
				: null;
		});
		return days.length > 0 && days.every((one) => one !== null) ? [new Map(days)] : [];
	});
	return ways.length === 1 ? ways[0]! : new Map<number, string>();
}
