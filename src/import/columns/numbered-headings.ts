import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { codeOf } from './match-codes.ts';
import { plain } from './normalise-header.ts';
import type { SessionHeading } from './session-headings.ts';

/** What an event is called beside its number, in plain words of five languages; a programme's own kinds are asked for apart. */
const events =
	/^(?:session|sessio|samling|gang|modegang|undervisningsgang|kursusgang|kursgang|kurskvall|kursdag|kursusdag|undervisningsdag|lesson|lektion|leksjon|oppitunti|kerta|tapaaminen|tapaamiskerta|kokoontuminen|mode|motet?|meeting|event|arrangement|workshop|tyopaja|traff|tillfalle|dag|day|paiva|pass|okt|time|uge|vecka|viikko|uke|week)$/;
const numberLast = /^(.{2,60}?)\s*(?:nr|no|number|nummer|nro)?\.?\s*#?(\d{1,2})\.?$/i;
const numberFirst = /^(\d{1,2})(?:\.|:e|:a|st|nd|rd|th)?\s+(.{2,60})$/i;

/** The number of an event and what it is called beside it: "Session 1", "1. gang", "Lektion nr. 4"; null for anything else. */
export function numbered(header: string): { number: number; words: string } | null {
	const text = header.trim();
	const last = numberLast.exec(text);
	const [number, words] = last ? [last[2]!, last[1]!] : (numberFirst.exec(text)?.slice(1) ?? []);
	if (number === undefined || words === undefined || Number(number) < 1) return null;
	const name = plain(words);
	return name === '' || /\d/.test(name) ? null : { number: Number(number), words: name };
}

/** At least so many of the filled cells have to be marks of who was there. */
const enough = 0.6;

/** Marks, ticks, and signs that somebody will explain; other numbers are more often answers than hours. */
const isMark = (text: string, programme: Programme): boolean =>
	/^[^\d\s]{1,2}$/u.test(text.trim()) ||
	codeOf('attendance.status', text, [], programme) !== null ||
	yesNoOf(text) !== null;

function holdMarks(profiles: readonly ColumnProfile[], programme: Programme): boolean {
	const values = profiles.flatMap((profile) => profile.values);
	const count = (all: typeof values) => all.reduce((sum, [, times]) => sum + times, 0);
	const marks = values.filter(([text]) => isMark(text, programme));
	return count(values) > 0 && count(marks) >= enough * count(values);
}

/** Several columns that number events and hold marks; whatever day these had is not in the header. */
export function numberedHeadings(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	typeIn: (text: string) => string | null,
	programme: Programme
): SessionHeading[] {
	const found = header.flatMap((text, index): SessionHeading[] => {
		const event = numbered(text);
		if (event === null) return [];
		const type = typeIn(text);
		return type === null && !events.test(event.words)
			? []
			: [{ index, day: null, type, number: event.number }];
	});
	const places = new Set(found.map(({ type, number }) => `${type ?? ''} ${number}`));
	const marked = holdMarks(
		found.map(({ index }) => profiles[index]!),
		programme
	);
	return found.length >= 2 && marked && places.size === found.length ? found : [];
}
