import { isNameShaped } from '#privacy/person-name.ts';
import type { ColumnProfile } from '../importer.ts';
import { isAboutAnotherPerson } from './header-topics.ts';
import { codeOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import type { SessionHeading } from './session-headings.ts';
import type { Candidate } from './target-candidate.ts';
import type { Programme } from '#schemas/programme.ts';

/** Whether what stands below a day are ticks or words of presence. */
const isTicked = ({ values, filled }: ColumnProfile, programme: Programme): boolean =>
	filled > 0 && values.every(([text]) => codeOf('attendance.status', text, [], programme) !== null);

/** Names that were found are not among the values; where nothing was found, the form of the values tells. */
const areNames = ({ identifying, values, filled }: ColumnProfile): boolean =>
	identifying === null
		? values.filter(([text]) => isNameShaped(text.trim())).length >= 0.8 * filled
		: identifying.kind === 'name';

/**
 * The names in a sheet of attendance whose column of names is called otherwise: the only one left of the ticked days whose values
 * all differ and have the form of names, wherever these are from. A sheet that begins with mentors is about mentors.
 */
export function listedNames(
	profiles: readonly ColumnProfile[],
	sessions: readonly SessionHeading[],
	programme: Programme
): Candidate[] {
	if (!sessions.some(({ index }) => isTicked(profiles[index]!, programme))) return [];
	const first = Math.min(...sessions.map(({ index }) => index));
	const found = profiles.slice(0, first).filter((profile) => {
		const { index, name, kind, filled, distinct } = profile;
		const differ = filled >= 2 && distinct === filled && (kind === 'text' || kind === 'category');
		return differ && areNames(profile) && (index === 0 || !isAboutAnotherPerson(plain(name)));
	});
	return found.length === 1
		? [{ index: found[0]!.index, target: 'identity.name', confidence: 0.7, by: 'values' }]
		: [];
}
