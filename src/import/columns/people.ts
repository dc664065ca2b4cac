import type { IdentityKind } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './candidate.ts';
import { plain } from './plain.ts';

const given = /\b(first ?name|given ?name|forename|fornavn|fornamn|etunimi|kutsumanimi)\b/;
const family = /\b(last ?name|sur ?name|family ?name|efternavn|efternamn|sukunimi|etternavn)\b/;

function kindOf({ name, identifying }: ColumnProfile): IdentityKind | null {
	if (identifying === null || identifying.level !== 'direct') return null;
	switch (identifying.kind) {
		case 'email':
		case 'phone':
		case 'national_number':
		case 'local_id':
			return identifying.kind;
		case 'name': {
			const text = plain(name);
			return given.test(text) ? 'given_name' : family.test(text) ? 'family_name' : 'name';
		}
		default:
			return null;
	}
}

/** Who a line is about, by what was found in the column: e-mail, telephone, names, numbers of persons. */
export function personColumn(profile: ColumnProfile): Candidate | null {
	const kind = kindOf(profile);
	if (kind === null) return null;
	const { by, found } = profile.identifying!;
	// One address among other answers is a joke or a slip: it is hidden, but does not make the column a key.
	if (by === 'values' && found < 0.5 * profile.filled) return null;
	const confidence = by === 'both' ? 0.97 : by === 'header' ? 0.85 : 0.8;
	return { index: profile.index, target: `identity.${kind}`, confidence, by: 'person' };
}
