import type { IdentityKind } from '#schemas/recipe.ts';
import { missingOf } from '../values/missing-value.ts';
import { textOf, type ValueSource } from './value-source.ts';

export interface Identity {
	kind: IdentityKind;
	text: string;
	source: ValueSource;
}

/** The surest first. A national number comes late: nothing is derived from it while anything else tells who it is. */
const order = ['email', 'local_id', 'phone', 'name', 'national_number'] as const;

/** What a record says of who it is about; the two parts of a name are one. */
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
	for (const kind of order) {
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

/** From what the id of a new person is made; null: of a national number alone none is. */
export function mainIdentity(identities: readonly Identity[]): Identity | null {
	for (const kind of ['email', 'phone', 'local_id', 'name'] as const) {
		const found = identities.find((one) => one.kind === kind);
		if (found) return found;
	}
	return null;
}
