import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { missingOf } from '../values/missing-value.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { aliasOf } from './aliases.ts';
import type { FileForm } from './file-form.ts';
import { codeOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import { sessionTypeIn } from './session-headings.ts';
import { tableColumn } from './table-columns.ts';
import { minConfidence, type Candidate } from './target-candidate.ts';
import { tablesOf } from './vocabulary-of.ts';

const presence =
	/\b(?:fremm|oppmot|narvar|lasna|attend|presen|deltog|deltok|deltagit|osallistu|tilstede|til stede|mott?\b|modte?\b|status|there)/;
/** What somebody is, and no event: "Role: mentor". */
const ofPeople = /\b(?:rol|role|roll|rolle|rooli|kind of person|titel|title|tittel)\b/;
/** A name of a file that says as much: "status" is no such word there. */
const inName = /\b(?:fremm|oppmot|narvar|lasna|attend|osallistu)/;
const most = 0.8;

/** A list with a row for each person and event. */
export interface AttendanceList {
	/** The columns of the day, the kind and who was there; people are found apart. */
	candidates: Candidate[];
	/** Whether everybody on it was there, as no column may say that somebody was not. */
	allPresent: boolean;
}

interface Known {
	header: readonly string[];
	profiles: readonly ColumnProfile[];
	people: readonly Candidate[];
	file: string;
	programme: Programme;
	/** What the file would be otherwise. */
	detected: FileForm;
	/** Whether a person said that it is about attendance. */
	wanted: boolean;
}

/**
 * The columns of a list with a row for each person and event; null where the file is none. It has people and a column of days,
 * and beside them one that says who was there, or kinds of events on days that come again and again, or people who do.
 */
export function attendanceList(known: Known): AttendanceList | null {
	const { header, profiles, people, file, programme, detected, wanted } = known;
	if (people.length === 0 || header.some((text) => text.trim() === 'session_id')) return null;
	const isPerson = new Set(people.map(({ index }) => index));
	const others = profiles.filter(({ index }) => !isPerson.has(index));
	const mostly = ({ values }: ColumnProfile, is: (text: string) => boolean): boolean => {
		const filled = values.filter(([text]) => missingOf(text) === null);
		const rows = (all: ColumnProfile['values']) => all.reduce((sum, [, count]) => sum + count, 0);
		return filled.length > 0 && rows(filled.filter(([text]) => is(text))) >= most * rows(filled);
	};
	const says = (text: string) =>
		yesNoOf(text) !== null || Boolean(codeOf('attendance.status', text, [], programme));
	const day = dayColumn(others, programme);
	const typed = others.find(
		(one) => !ofPeople.test(plain(one.name)) && mostly(one, (text) => sessionTypeIn(text, programme) !== null)
	);
	const kind = typed ?? (day === null ? undefined : namedKind(others, programme));
	const status = others.find((one) => one !== kind && presence.test(plain(one.name)) && mostly(one, says));
	const found: AttendanceList = {
		candidates: candidatesOf(day, kind, status),
		allPresent: !others.some(
			(one) => one !== kind && one !== day && (presence.test(plain(one.name)) || mostly(one, says))
		)
	};
	if (day === null) return wanted ? found : null;
	const isOther = !['session', 'attendance', null].includes(detected.table) || detected.shape !== 'rows';
	const daysReturn = day.distinct * 2 <= day.filled;
	const peopleReturn = people.every(({ index }) => {
		const { filled, distinct } = profiles[index]!;
		return distinct * 4 <= filled * 3;
	});
	const told =
		(typed !== undefined && status !== undefined) ||
		(!isOther && typed !== undefined && daysReturn) ||
		(!isOther && status !== undefined && !/status/.test(plain(status.name))) ||
		(!isOther && detected.table === null && (peopleReturn || inName.test(plain(file.replaceAll('_', ' ')))));
	return wanted || told ? found : null;
}

/** The only column of days, or of several the one that is named as the day of an event. */
function dayColumn(all: readonly ColumnProfile[], programme: Programme): ColumnProfile | null {
	const days = all.filter(({ kind }) => kind === 'date');
	if (days.length === 1) return days[0]!;
	const held = days.filter(({ name }) => aliasOf('session', plain(name), programme) === 'session.held_on');
	return held.length === 1 ? held[0]! : null;
}

/** The column that is named as the kind of an event. */
const namedKind = (all: readonly ColumnProfile[], programme: Programme): ColumnProfile | undefined =>
	all.find((one) => {
		const table = tablesOf(programme).find(({ name }) => name === 'session')!;
		const found = tableColumn(one.index, one.name, one, table, programme);
		return found?.target === 'session.session_type' && found.confidence >= minConfidence;
	});

function candidatesOf(
	day: ColumnProfile | null,
	kind: ColumnProfile | undefined,
	status: ColumnProfile | undefined
): Candidate[] {
	const as = (profile: ColumnProfile | null | undefined, target: string): Candidate[] =>
		profile ? [{ index: profile.index, target, confidence: 0.97, by: 'values' }] : [];
	return [
		...as(day, 'session.held_on'),
		...as(kind, 'session.session_type'),
		...as(status, 'attendance.status')
	];
}

/** The words for events in a list that mean a kind and are none of its names: "Mentor day in May". */
export const labelsOfKinds = (
	target: string | null,
	{ values }: ColumnProfile,
	programme: Programme
): Recipe['columns'][number]['labels'] =>
	target !== 'session.session_type'
		? []
		: values.flatMap(([text]) => {
				const known = codeOf(target, text, [], programme) !== null || text.length > 200;
				const code = known ? null : sessionTypeIn(text, programme);
				return code === null ? [] : [{ text, code }];
			});

/** Who is on a list that does not say who was there was there. */
export const presentUnlessSaid = ({ allPresent }: AttendanceList): Recipe['constants'] =>
	allPresent ? [{ target: 'attendance.status', value: 'present' }] : [];
