/** The first day of a month: `YYYY-MM` to `YYYY-MM-DD`. */
export const firstDayOfMonth = (month: string): string => `${month}-01`;

/** The last day of a month: `YYYY-MM` to `YYYY-MM-DD`. */
export function lastDayOfMonth(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The last day of a month, or the end of the selected period where that is earlier. */
export function lastDayUntil(month: string, to: string | undefined): string {
	const last = lastDayOfMonth(month);
	return to !== undefined && to < last ? to : last;
}
