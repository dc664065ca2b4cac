const perDay = 86_400_000;
const texts = new Map<number, string>();

/** Days are counted as whole numbers from 1970-01-01, so that no time zone can shift them. */
export function dayOf(iso: string): number {
	return Date.parse(`${iso}T00:00:00Z`) / perDay;
}

/** `YYYY-MM-DD`. */
export function iso(day: number): string {
	let text = texts.get(day);
	if (text === undefined) texts.set(day, (text = new Date(day * perDay).toISOString().slice(0, 10)));
	return text;
}

export const isoOrNull = (day: number | null): string | null => (day === null ? null : iso(day));

/** The first such weekday on or after `day`; Sunday is 0. */
export function weekdayFrom(day: number, weekday: number): number {
	return day + ((((weekday - 4 - day) % 7) + 7) % 7);
}
