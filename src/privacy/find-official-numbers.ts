import { hasWordBefore } from './nearby-words.ts';
import type { Finding } from './finding.ts';

const number = /(?<![\p{L}\d])(?:[A-Z]{1,3}[ -]?)?\d{5,12}(?:-?[A-Z]{1,2})?(?![\p{L}\d]|[.,:/-]\d)/gu;
/** Words in front of the number of a document, a case or a person of any country. */
const officialWords =
	/passport|\bpass?(?:nr|no|nummer|inumero|in numero| nr| no| nummer)?\b|passin?\b|residence permit|ophold|opphold|uppehåll|oleskelulu|asyl|turvapaik|udlændinge|utlending|\bduf\b|\blma\b|\bbsn\b|\bnif\b|\bnie\b|\bdni\b|pesel|\bcnp\b|\begn\b|codice fiscale|aadhaar|kimlik|\bahv\b|\bcpf\b|jmbg|\boib\b|steuer-?id/i;

/** Numbers that a word before them says are those of a passport, a permit, an asylum case or a person of another country. */
export const findOfficialNumbers = (text: string): Finding[] =>
	[...text.matchAll(number)]
		.filter(({ index }) => hasWordBefore(text, index, officialWords))
		.map((match) => ({
			kind: 'official_number',
			from: match.index,
			to: match.index + match[0].length,
			certain: true
		}));
