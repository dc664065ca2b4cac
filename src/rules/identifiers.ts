import { quote } from '#engine/sql-literal.ts';

/**
 * An RE2 pattern with no letter, digit or `beyond` on either side; the neighbours are captured as \1 and \2.
 */
const isolated = (pattern: string, beyond = '') =>
	`(^|[^0-9A-Za-z${beyond}])(?:${pattern})($|[^0-9A-Za-z${beyond}])`;

const email = isolated('[^\\s@,;"<>]+@[^\\s@,;"<>]+\\.[^\\s@,;"<>]*[0-9A-Za-z]', '@._%+-');

/**
 * Danish and Swedish 6+4 digits (Swedish also with the century, or a + from the age of 100), Finnish with the
 * separators of 1952 and 2023, Norwegian 11 digits. Checksums are not required: numbers without them are
 * issued, and a false alarm costs less than a leak.
 */
const nationalNumber = isolated(
	[
		'[0-9]{6}[ +-]?[0-9]{4}',
		'(?:19[0-9]{2}|200[0-9]|201[0-2])(?:0[1-9]|1[0-2])[0-9]{2}[-+]?[0-9]{4}',
		'[0-9]{6}[-+A-Fa-fU-Yu-y][0-9]{3}[0-9A-Za-z]',
		'[0-9]{6} ?[0-9]{5}'
	].join('|')
);

/** With a country code; and without one, when nothing else is written around it. */
const phoneWithCountryCode = isolated('(?:\\+|00)[0-9](?:[ ().\\-/]{0,2}[0-9]){6,13}');
const phoneWithoutCountryCode = isolated('[0-9](?:[ .-]?[0-9]){7,11}', '_.-');

/** Dates, with or without a time, would pass for telephone numbers. */
const datePattern = [
	'\\b[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:[T ][0-9]{2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?',
	'\\b[0-9]{1,2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{4}\\b',
	'\\b(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])\\b'
].join('|');

/** Every identifier has a sign that is cheap to look for: an @, or eight digits close together. */
const cheapSign = '@|[0-9](?:[^0-9]{0,2}[0-9]){7}';

const matches = (text: string, pattern: string) => `regexp_matches(${text}, ${quote(pattern)})`;

/** SQL for the kind of direct identifier in a text (`email`, `personal`, `phone`), or null. */
export function identifierIn(text: string): string {
	const timeless = `regexp_replace(${text}, ${quote(datePattern)}, ' ', 'g')`;
	return `CASE WHEN NOT ${matches(text, cheapSign)} THEN NULL
		WHEN ${matches(text, email)} THEN 'email'
		WHEN ${matches(text, nationalNumber)} THEN 'personal'
		WHEN ${matches(timeless, phoneWithCountryCode)} OR ${matches(timeless, phoneWithoutCountryCode)} THEN 'phone' END`;
}

/** Numbers of books stand in titles and in addresses of libraries. */
const bookNumber = '(?i)(?:isbn|issn)(?:-1[03])?[-: ]*[0-9][0-9 -]{6,16}[0-9X]';
/** Addresses are full of long numbers: of a person is only one that begins with a day of birth. */
const bornOn =
	'(?:[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2})';
const numberInLink = isolated(`(?:19|20)?${bornOn}(?:[-+]?[0-9]{4,5}|[-+A-Fa-fU-Yu-y][0-9]{3}[0-9A-Za-z])`);
const phoneInLink = isolated('(?:\\+|%2[Bb])[0-9](?:[().-]?[0-9]){6,13}');

/** The same for words that people wrote, such as a title. */
export const identifierInWords = (text: string): string =>
	identifierIn(`regexp_replace(${text}, ${quote(bookNumber)}, ' ', 'g')`);

/** The same for an address on the web. */
export function identifierInLink(text: string): string {
	const plain = `replace(regexp_replace(${text}, ${quote(bookNumber)}, ' ', 'g'), '%40', '@')`;
	return `CASE WHEN ${matches(plain, email)} THEN 'email' WHEN ${matches(plain, numberInLink)} THEN 'personal'
		WHEN ${matches(plain, phoneInLink)} THEN 'phone' END`;
}

/**
 * SQL for the text with every direct identifier masked; a date next to one may be masked as a telephone
 * number too.
 */
export function maskedSql(text: string): string {
	const labels: [pattern: string, label: string][] = [
		[email, '[e-mail address]'],
		[nationalNumber, '[personal number]'],
		[phoneWithCountryCode, '[telephone number]'],
		[phoneWithoutCountryCode, '[telephone number]']
	];
	// Two in a row share the character between them, so the second is only matched in the second pass.
	const covered = labels
		.flatMap((each) => [each, each])
		.reduce(
			(inner, [pattern, label]) =>
				`regexp_replace(${inner}, ${quote(pattern)}, ${quote(`\\1${label}\\2`)}, 'g')`,
			text
		);
	return `CASE WHEN ${identifierIn(text)} IS NULL THEN ${text} ELSE ${covered} END`;
}
