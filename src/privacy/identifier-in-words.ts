import { findIdentifiers } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';

const telling: readonly DirectKind[] = ['email', 'phone', 'national_number', 'bank_account'];
/** Numbers of books would pass for telephone numbers. */
const bookNumber = /(?:isbn|issn)(?:-1[03])?[-:\s]*\d[\d\s-]{6,16}[\dx]/gi;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The kind of direct identifier in words that are to be published, such as a title or a link; null where none is found. */
export const identifierInWords = (text: string): DirectKind | null =>
	findIdentifiers(decoded(text).replace(bookNumber, ' ')).find(({ kind }) => telling.includes(kind))?.kind ??
	null;
