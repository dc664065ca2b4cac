/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(Date.parse(text)) &&
	new Date(text).toISOString().slice(0, 10) === text;

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
