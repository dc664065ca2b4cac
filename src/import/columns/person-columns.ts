import { asksForPeople, isQuestion } from '#privacy/header-hint.ts';
import { roomOf } from '#schemas/identity-target.ts';
import type { IdentityKind } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { isAboutAnotherPerson } from './header-topics.ts';
import { plain } from './normalise-header.ts';

const given = /\b(first ?names?|given ?names?|forenames?|fornavne?|fornamn|etunim[ie]t?|kutsumanimi)\b/;
const family = /\b(last ?name|sur ?name|family ?name|efternavn|efternamn|sukunimi|etternavn)\b/;
/** "For- og etternavn", "Etu- ja sukunimi": both names, one of them shortened. */
const both = /\b(for|first|given|etu) (og|och|and|ja) /;

/** Words for the people on a list. */
const participantWords =
	'deltager|kursist|deltagare|kursdeltagare|osallistuja|opiskelija|deltaker|kursdeltaker|participant|learner|attendee|ivaerksaetter|foretagare|yrittaja|grunder|founder|entrepreneur';
const participantHeader = new RegExp(`^(${participantWords})$`);
const participantNumberHeader = new RegExp(
	`^((${participantWords}|person|client|borger|member|asiakas|medlem)(en|n|s)? ?(nr|no|number|id|code|ref|nummer|kode|kod|numero|tunnus|tunniste)|ref|ref no|reference)$`
);

/** "Deltager eller mentor": the line is about either. */
const alsoParticipants = new RegExp(
	`\\b(?:${participantWords})(?:s|e|r|en|n|ne|na)? (?:og|eller|och|or|and|tai|ja|mentor)\\b|\\b(?:og|eller|och|or|and|tai|ja|mentor) (?:${participantWords})`
);

export const nameKind = (text: string): IdentityKind => {
	const parts = [given.test(text), family.test(text)];
	if (parts[0] === parts[1] || both.test(text)) return 'name';
	return parts[0] ? 'given_name' : 'family_name';
};

/** Two words or more in nearly every cell, without digits or `@`: these look like names. */
export function looksLikeNames({ values }: ColumnProfile): boolean {
	const like = values.filter(([text]) => /^\p{L}[^\d@]{0,40}\s[^\d@]{0,40}$/u.test(text.trim()));
	return values.length >= 2 && like.length >= 0.8 * values.length;
}

function kindOf(profile: ColumnProfile): IdentityKind | null {
	const text = plain(profile.name);
	const { identifying } = profile;
	if (identifying === null || identifying.level !== 'direct') {
		if (participantHeader.test(text) && looksLikeNames(profile)) return 'name';
		const own = profile.filled > 0 && profile.distinct === profile.filled && profile.kind !== 'date';
		return participantNumberHeader.test(text) && own ? 'local_id' : null;
	}
	switch (identifying.kind) {
		case 'email':
		case 'phone':
		case 'national_number':
		case 'local_id':
			return identifying.kind;
		case 'name':
			return nameKind(text);
		default:
			return null;
	}
}

/** Whether the header tells that the column says nothing of who the line is about: an answer, or another person. */
function isOfOthers({ name, identifying }: ColumnProfile): boolean {
	if (isAboutAnotherPerson(plain(name)) && !alsoParticipants.test(plain(name))) return true;
	const answers = identifying?.by === 'values' && identifying.kind === 'name' && isQuestion(name);
	return answers || (identifying?.by === 'values' && asksForPeople(name));
}

/** The identity in a column, by what was found there: e-mail, telephone, names, national numbers. */
export function personColumn(profile: ColumnProfile): Candidate | null {
	const kind = kindOf(profile);
	if (kind === null || isOfOthers(profile)) return null;
	const { by, found } = profile.identifying ?? { by: undefined, found: 0 };
	// One address among other answers is a joke or a mistake: it is masked, but does not make the column an
	// identity.
	if (by === 'values' && kind !== 'name' && found < 0.5 * profile.filled) return null;
	const confidence = by === 'both' ? 0.97 : by === 'header' ? 0.85 : 0.8;
	return { index: profile.index, target: `identity.${kind}`, confidence, by: 'person' };
}

/** Whether a target is the id of a person, which only a pseudonym may be. */
export const isPersonId = (target: string): boolean =>
	/\.(?:participant_id|person_id|a_id|b_id)$/.test(target);

/**
 * The target under which a column is read: ids of people that are none of our pseudonyms become pseudonyms, whatever the column is
 * called and whoever chose its target, as initials and numbers of members tell who people are.
 */
export function screenedTarget(target: string, profile: ColumnProfile): string {
	if (!isPersonId(target) || (profile.foreignIds ?? 0) === 0) return target;
	return `${roomOf(target)}.${(personColumn(profile)?.target ?? 'identity.local_id').slice('identity.'.length)}`;
}
