import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { codeOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import { sessionTypeIn } from './session-headings.ts';

const presence =
	/\b(?:fremm|oppmot|narvar|lasna|attend|presen|deltog|deltok|deltagit|osallistu|tilstede|til stede|mott?\b|status|there)/;
const most = 0.8;

/**
 * Whether a file is a list with a row for each person and event: people, a column of days, one of kinds of event and one
 * that says who was there.
 */
export function isAttendanceList(
	profiles: readonly ColumnProfile[],
	people: readonly unknown[],
	programme: Programme
): boolean {
	if (people.length === 0) return false;
	const mostly = ({ values }: ColumnProfile, is: (text: string) => boolean): boolean => {
		const filled = values.filter(([text]) => missingOf(text) === null);
		return filled.length > 0 && filled.filter(([text]) => is(text)).length >= most * filled.length;
	};
	const says = (text: string) =>
		yesNoOf(text) !== null || Boolean(codeOf('attendance.status', text, [], programme));
	return (
		profiles.some(({ kind }) => kind === 'date') &&
		profiles.some((one) => mostly(one, (text) => sessionTypeIn(text, programme) !== null)) &&
		profiles.some((one) => presence.test(plain(one.name)) && mostly(one, says))
	);
}
