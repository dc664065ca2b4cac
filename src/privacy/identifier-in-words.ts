import { findIdentifiers } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';

const telling: readonly DirectKind[] = ['email', 'phone', 'national_number', 'bank_account'];
/** Numbers of books would pass for telephone numbers. */
const bookNumber = /(?:isbn|issn)(?:-1[03])?[-:\s]*\d[\d\s-]{6,16}[\dx]/gi;

/** A day of birth and a number behind it, as Nordic numbers of people have them, also where a digit was mistyped: the birthday is in it. */
const born =
	/(?<![\da-z])(?:(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})(?:[-+ ]?\d{4,5}|[-+a-fu-y]\d{3}[\da-z])(?![\da-z])/i;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The kind of direct identifier in words that are to be published, such as a title or a link; null where none is found. */
export function identifierInWords(text: string): DirectKind | null {
	const words = decoded(text).replace(bookNumber, ' ');
	if (born.test(words)) return 'national_number';
	return findIdentifiers(words).find(({ kind }) => telling.includes(kind))?.kind ?? null;
}
