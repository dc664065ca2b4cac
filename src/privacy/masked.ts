import { findIdentifiers } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';

/** Labels contain no digit and no `@`, so that a masked text is not masked again. */
const labels: Record<DirectKind, string> = {
	email: '[e-mail]',
	phone: '[phone]',
	national_number: '[national number]',
	official_number: '[official number]',
	bank_account: '[bank account]',
	name: '[name]',
	address: '[address]',
	ip_address: '[IP address]',
	position: '[position]',
	social_profile: '[profile]',
	local_id: '[id]'
};

/** The label for a whole cell of a column of this kind: a name alone is not recognised by `masked`. */
export const maskedAs = (kind: DirectKind): string => labels[kind];

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
		out += other(text.slice(from, found.from)) + labels[found.kind];
		from = found.to;
	}
	return out + other(text.slice(from));
}
