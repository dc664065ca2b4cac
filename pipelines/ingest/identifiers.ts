import { quote } from './quote.ts';

/**
 * Direct identifiers of people, as patterns of RE2. Each stands free of letters and digits on both sides; a match keeps
 * its neighbours as \1 and \2 when it is masked.
 *
 * Personal numbers: Danish and Swedish 6+4 digits (Swedish also with the century), Finnish with the separators of 1952
 * and 2023, Norwegian 11 digits. Checksums are not asked for: numbers without them are issued, and a false alarm costs
 * less than a leak.
 */
const free = (pattern: string) => `(^|[^0-9A-Za-z])(?:${pattern})($|[^0-9A-Za-z])`;

const email = '()[^\\s@,;"<>]+@[^\\s@,;"<>]+\\.[^\\s@,;"<>]{2,}()';
const personal = free(
	[
		'[0-9]{6}[ -]?[0-9]{4}',
		'(?:19[0-9]{2}|200[0-9]|201[0-2])(?:0[1-9]|1[0-2])[0-9]{2}[-+]?[0-9]{4}',
		'[0-9]{6}\\+[0-9]{4}',
		'[0-9]{6}[-+A-Fa-fU-Yu-y][0-9]{3}[0-9A-Za-z]',
		'[0-9]{6} ?[0-9]{5}'
	].join('|')
);
const phone = [
	free('(?:\\+|00)[0-9](?:[ ().\\-/]{0,2}[0-9]){6,13}'),
	'(^|[^0-9A-Za-z_.-])[0-9](?:[ .-]?[0-9]){7,11}($|[^0-9A-Za-z_.-])'
].join('|');

/** Days, with or without a time, would pass for telephone numbers. */
const day = [
	'\\b[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:[T ][0-9]{2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?',
	'\\b[0-9]{1,2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{4}\\b',
	'\\b(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])\\b'
].join('|');

const found = (text: string, pattern: string) => `regexp_matches(${text}, ${quote(pattern)})`;

/** SQL that names the kind of direct identifier in a text, or null. */
export const identifierIn = (text: string) =>
	`CASE WHEN ${found(text, email)} THEN 'an e-mail address'
		WHEN ${found(text, personal)} THEN 'a personal number'
		WHEN ${found(`regexp_replace(${text}, ${quote(day)}, ' ', 'g')`, phone)} THEN 'a telephone number' END`;

/** SQL of the text with every direct identifier taken out. */
export const masked = (text: string) => {
	const once = (inner: string, pattern: string, label: string) =>
		`regexp_replace(${inner}, ${quote(pattern)}, ${quote(label)}, 'g')`;
	// Two in a row share the character between them, so the second is only seen the second time.
	const mask = (inner: string, pattern: string, label: string) =>
		once(once(inner, pattern, label), pattern, label);
	const covered = mask(mask(text, email, '[e-mail address]'), personal, '\\1[personal number]\\2');
	return `CASE WHEN ${identifierIn(text)} IS NULL THEN ${text}
		ELSE ${mask(covered, phone, ' [telephone number] ')} END`;
};
