import { quote } from '#engine/sql-literal.ts';

/** A pattern of RE2 that stands free of letters, digits and `beyond` on both sides, its neighbours kept as \1 and \2. */
const free = (pattern: string, beyond = '') =>
	`(^|[^0-9A-Za-z${beyond}])(?:${pattern})($|[^0-9A-Za-z${beyond}])`;

const email = free('[^\\s@,;"<>]+@[^\\s@,;"<>]+\\.[^\\s@,;"<>]*[0-9A-Za-z]', '@._%+-');

/**
 * Danish and Swedish 6+4 digits (Swedish also with the century, or a + from the age of 100), Finnish with the separators
 * of 1952 and 2023, Norwegian 11 digits. Checksums are not asked for: numbers without them are issued, and a false
 * alarm costs less than a leak.
 */
const personal = free(
	[
		'[0-9]{6}[ +-]?[0-9]{4}',
		'(?:19[0-9]{2}|200[0-9]|201[0-2])(?:0[1-9]|1[0-2])[0-9]{2}[-+]?[0-9]{4}',
		'[0-9]{6}[-+A-Fa-fU-Yu-y][0-9]{3}[0-9A-Za-z]',
		'[0-9]{6} ?[0-9]{5}'
	].join('|')
);

/** With the code of a country; and without it, when nothing else is written around. */
const abroad = free('(?:\\+|00)[0-9](?:[ ().\\-/]{0,2}[0-9]){6,13}');
const home = free('[0-9](?:[ .-]?[0-9]){7,11}', '_.-');

/** Days, with or without a time, would pass for telephone numbers. */
const day = [
	'\\b[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:[T ][0-9]{2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?',
	'\\b[0-9]{1,2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{4}\\b',
	'\\b(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])\\b'
].join('|');

/** Every identifier has a sign in common that is cheap to look for: an @, or eight digits close together. */
const sign = '@|[0-9](?:[^0-9]{0,2}[0-9]){7}';

const found = (text: string, pattern: string) => `regexp_matches(${text}, ${quote(pattern)})`;

/** SQL that names the kind of direct identifier in a text (`email`, `personal`, `phone`), or null. */
export function identifierIn(text: string): string {
	const timeless = `regexp_replace(${text}, ${quote(day)}, ' ', 'g')`;
	return `CASE WHEN NOT ${found(text, sign)} THEN NULL
		WHEN ${found(text, email)} THEN 'email'
		WHEN ${found(text, personal)} THEN 'personal'
		WHEN ${found(timeless, abroad)} OR ${found(timeless, home)} THEN 'phone' END`;
}

/** SQL of the text with every direct identifier taken out; a day beside one may be taken for a telephone number too. */
export function masked(text: string): string {
	const labels: [pattern: string, label: string][] = [
		[email, '[e-mail address]'],
		[personal, '[personal number]'],
		[abroad, '[telephone number]'],
		[home, '[telephone number]']
	];
	// Two in a row share the character between them, so the second of them is only seen the second time.
	const covered = labels
		.flatMap((each) => [each, each])
		.reduce(
			(inner, [pattern, label]) =>
				`regexp_replace(${inner}, ${quote(pattern)}, ${quote(`\\1${label}\\2`)}, 'g')`,
			text
		);
	return `CASE WHEN ${identifierIn(text)} IS NULL THEN ${text} ELSE ${covered} END`;
}
