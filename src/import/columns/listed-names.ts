import { isNameShaped } from '#privacy/person-name.ts';
import type { ColumnProfile } from '../importer.ts';
import { codeOf } from './match-codes.ts';
import type { SessionHeading } from './session-headings.ts';
import type { Candidate } from './target-candidate.ts';
import type { Programme } from '#schemas/programme.ts';

/** Whether what stands below a day are ticks or words of presence. */
const isTicked = ({ values, filled }: ColumnProfile, programme: Programme): boolean =>
	filled > 0 && values.every(([text]) => codeOf('attendance.status', text, [], programme) !== null);

/**
 * The names in a sheet of attendance whose column of names is called otherwise: the only one left of the ticked days whose values
 * all differ and have the form of names, wherever these are from.
 */
export function listedNames(
	profiles: readonly ColumnProfile[],
	sessions: readonly SessionHeading[],
	programme: Programme
): Candidate[] {
	if (!sessions.some(({ index }) => isTicked(profiles[index]!, programme))) return [];
	const first = Math.min(...sessions.map(({ index }) => index));
	const found = profiles.slice(0, first).filter(({ kind, filled, distinct, identifying, values }) => {
		const differ = filled >= 2 && distinct === filled && (kind === 'text' || kind === 'category');
		const open = identifying === null || identifying.kind === 'name';
		return differ && open && values.filter(([text]) => isNameShaped(text.trim())).length >= 0.8 * filled;
	});
	return found.length === 1
		? [{ index: found[0]!.index, target: 'identity.name', confidence: 0.7, by: 'values' }]
		: [];
}
