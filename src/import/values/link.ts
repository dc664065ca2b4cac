import { linkPattern } from '#schemas/tables/column.ts';

const escaped = (text: string) =>
	text.replace(/["<>\\^`{|}]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * An address on the web as it is stored, or null: one with a user name or a password is none that anybody could open, and one of
 * numbers alone is a decimal or that of a machine. Without a scheme it is taken for https.
 */
export function linkOf(text: string): string | null {
	const trimmed = text.trim();
	const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (/\s/.test(trimmed) || !URL.canParse(whole)) return null;
	const { href, hostname } = new URL(whole);
	if (/^[\d.]+$/.test(hostname)) return null;
	const link = escaped(href);
	return linkPattern.test(link) ? link : null;
}
