import type { Language } from '#schemas/languages.ts';

/** English uses British formats of dates and numbers. */
export const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

interface Dates {
	day: Intl.DateTimeFormat;
	month: Intl.DateTimeFormat;
	shortMonth: Intl.DateTimeFormat;
}

const made = new Map<Language, Dates>();

/**
 * How a language writes days and months. The first of them takes a browser ten milliseconds, more than all else that a page formats, so a page
 * that has much to do at its start may ask for them before.
 */
export function datesOf(language: Language): Dates {
	const known = made.get(language);
	if (known) return known;
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', ...options });
	const dates = {
		day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
		month: format({ month: 'long', year: 'numeric' }),
		shortMonth: format({ month: 'short', year: '2-digit' })
	};
	made.set(language, dates);
	return dates;
}
