import { findIn } from './find-identifiers.ts';
import type { DirectKind } from './finding.ts';

/** Labels hold no digit and no `@`, so that a masked text is not masked again. */
const labels: Record<DirectKind, string> = {
	email: '[e-mail]',
	phone: '[phone]',
	national_number: '[national number]',
	bank_account: '[bank account]',
	name: '[name]',
	address: '[address]',
	ip_address: '[IP address]',
	position: '[position]',
	social_profile: '[profile]',
	local_id: '[id]'
};

/** What stands for a whole cell of a column that holds this kind: a name alone is not recognised by `masked`. */
export const maskedAs = (kind: DirectKind): string => labels[kind];

/** The text with every identifier that is found in it replaced by a label, uncertain ones too. Names stay: they are not found. */
export function masked(text: string): string {
	let rest = '';
	let from = 0;
	for (const found of findIn(text)) {
		rest += text.slice(from, found.from) + labels[found.kind];
		from = found.to;
	}
	return rest + text.slice(from);
}
