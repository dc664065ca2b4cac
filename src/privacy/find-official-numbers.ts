import { isChecked } from './checked-numbers.ts';
import { hasWordBefore, hasWords } from './nearby-words.ts';
import type { Finding } from './finding.ts';

const number = /(?<![\p{L}\d])(?:\p{Lu}{1,3}[ -]?)?\d{5,12}(?:-?\p{Lu}{1,2})?(?![\p{L}\d]|[.,:/-]\d)/gu;
/** Words in front of the number of a document, a case or a person of any country. */
const officialWords =
	/passport|passeport|reisepass|reisedok|rejsedok|resedok|паспорт|جواز|\bpass?(?:nr|no|nummer|inumero|in numero| nr| no| nummer)?\b|passin?\b|residence permit|ophold|opphold|uppehåll|oleskelulu|asyl|turvapaik|udlændinge|utlending|\bduf\b|\blma\b|\bbsn\b|\bnif\b|\bnie\b|\bdni\b|pesel|\bcnp\b|\begn\b|codice fiscale|aadhaar|kimlik|\bahv\b|\bcpf\b|jmbg|\boib\b|steuer-?id/iu;

/** The forms of numbers with a check digit, in groups or not. */
const piece =
	/(?<![\p{L}\d])(?:[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]|[XYZxyz][ -]?\d{7}[ -]?[A-Za-z]|\d(?:[ .-]?\d){7}[ -]?[A-Za-z]|\d(?:[ .-]?[\dAaBbXx]){10,17})(?![\p{L}\d])/gu;

/** The lines at the foot of a passport that machines read. */
const machineLines =
	/(?<![A-Z\d<])(?:P[A-Z<][A-Z]{3}[A-Z]+<[A-Z<]{10,38}|[A-Z\d<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z\d<]{14}\d{2})(?![A-Z\d<])/g;

const finding = (match: RegExpExecArray, certain: boolean): Finding => ({
	kind: 'official_number',
	from: match.index,
	to: match.index + match[0].length,
	certain
});

/**
 * Numbers of passports, permits, asylum cases or people of other countries: after a word that says so, or right by their check
 * digit, which is certain in a text and may be chance in a column of numbers.
 */
export const findOfficialNumbers = (text: string): Finding[] => [
	...[...text.matchAll(machineLines)].map((match) => finding(match, true)),
	...[...text.matchAll(number)]
		.filter(({ index }) => hasWordBefore(text, index, officialWords))
		.map((match) => finding(match, true)),
	...[...text.matchAll(piece)]
		.filter(([one]) => isChecked(one))
		.map((match) => finding(match, hasWords(text)))
];
