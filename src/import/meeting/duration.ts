const unit = {
	hours: '(?:hours?|hrs?|h|timer|timmar|timme|time|tim|tuntia?|t)',
	minutes: '(?:minutes?|minutter|minutt?|minuter|minuuttia?|mins?|m)',
	seconds: '(?:seconds?|sekunder|sekunde?|sekuntia?|secs?|sek|s)'
};
const part = (name: string) => `(?:(\\d{1,5}) ?${name}\\b\\.?)?`;
const words = new RegExp(
	`^${part(unit.hours)}[, ]{0,2}${part(unit.minutes)}[, ]{0,2}${part(unit.seconds)}$`,
	'i'
);
const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const number = /^\d{1,5}(?:[.,]\d{1,3})?$/;

/**
 * Minutes in a duration as the tools for meetings write it: "177", "2h 58m 3s", "3 t 1 min. 48 sek.", "1:58:30";
 * null where it is none. A bare number is minutes, or seconds where the header says so.
 */
export function minutesIn(text: string, inSeconds = false): number | null {
	const short = text.replace(/\s+/gu, ' ').trim();
	if (short === '' || short.length > 60) return null;
	if (number.test(short)) return Number(short.replace(',', '.')) / (inSeconds ? 60 : 1);
	const [, hours, minutes, seconds] = clock.exec(short) ?? words.exec(short) ?? [];
	if (hours === undefined && minutes === undefined && seconds === undefined) return null;
	return Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
}
