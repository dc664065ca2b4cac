import type { IdentityKind } from '#schemas/recipe.ts';
import { missingOf } from '../values/missing-value.ts';
import { textOf, type ValueSource } from './value-source.ts';

export interface Identity {
	kind: IdentityKind;
	text: string;
	source: ValueSource;
}

/**
 * The most reliable first. A national number comes late: nothing is derived from it while another identifier
 * is present.
 */
const reliability = ['email', 'local_id', 'phone', 'name', 'national_number'] as const;

/** The identifiers of the person a record is about; given and family name count as one. */
export function identitiesIn(
	sources: ReadonlyMap<string, ValueSource>,
	cells: readonly string[]
): Identity[] {
	const found: Identity[] = [];
	const text = (kind: IdentityKind) => {
		const source = sources.get(`identity.${kind}`);
		const value = source === undefined ? '' : textOf(source, cells).trim();
		return missingOf(value) === null ? value : '';
	};
	for (const kind of reliability) {
		const value = kind === 'name' ? text('name') || fullName(text) : text(kind);
		const source =
			sources.get(`identity.${kind}`) ??
			sources.get('identity.given_name') ??
			sources.get('identity.family_name');
		if (value !== '' && source !== undefined) found.push({ kind, text: value, source });
	}
	return found;
}

const fullName = (text: (kind: IdentityKind) => string): string =>
	[text('given_name'), text('family_name')].filter((part) => part !== '').join(' ');

export const knowsPeople = (sources: ReadonlyMap<string, ValueSource>): boolean =>
	[...sources.keys()].some((target) => target.startsWith('identity.'));

/** The identifier from which a new person's id is derived; null where there is only a national number. */
export function mainIdentity(identities: readonly Identity[]): Identity | null {
	for (const kind of ['email', 'phone', 'local_id', 'name'] as const) {
		const found = identities.find((one) => one.kind === kind);
		if (found) return found;
	}
	return null;
}
