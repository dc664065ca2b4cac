const clock =
	/(?:[T ,]|^(?=\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?$))(\d{1,2})[.:](\d\d)(?:[.:](\d\d))?(?: ?([ap])\.?m)?/i;

/** Minutes since midnight of the time of day in a text, with a day before it or none; null where it has none. */
export function clockIn(text: string): number | null {
	const found = clock.exec(text.trim());
	if (found === null) return null;
	const half = found[4]?.toLowerCase();
	const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
	return hour * 60 + Number(found[2]) + Number(found[3] ?? 0) / 60;
}
