import { findIdentifiers } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';
import { maskLabels } from './mask-labels.ts';

/** The label for a whole cell of a column of this kind: a name alone is not recognised by `masked`. */
export const maskedAs = (kind: DirectKind): string => maskLabels[kind];

/**
 * The text with every identifier that is found replaced by a label, uncertain ones too. Names remain: they
 * are not found.
 */
export const masked = (text: string): string => relabelled(text, (rest) => rest);

/**
 * An example of a column with personal data: only labels and the shape are left, a dot for each letter or digit and one separator
 * where several stood.
 */
export const unreadable = (text: string): string =>
	relabelled(text, (rest) =>
		rest
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, (between) => Array.from(between)[0]!)
			.replace(/[\p{L}\p{M}\p{N}]/gu, '•')
	);

/** The text with a label in place of each identifier that is found, and what is between them as `other` writes it. */
function relabelled(text: string, other: (rest: string) => string): string {
	let out = '';
	let from = 0;
	for (const found of findIdentifiers(text)) {
		out += other(text.slice(from, found.from)) + maskLabels[found.kind];
		from = found.to;
	}
	return out + other(text.slice(from));
}
