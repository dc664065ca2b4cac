import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { mode } from '#schemas/tables/vocabulary.ts';
import { dateOf, type DateOrder } from '../values/date.ts';
import type { ColumnProfile } from '../importer.ts';
import { codeOf } from './match-codes.ts';
import { withYears, yearlessDay } from '../values/missing-year.ts';
import { plain } from './normalise-header.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { shortDays } from './short-days.ts';
import { wordings } from './wordings.ts';

type Session = Recipe['sessions'][number];

/** A column header with a date or a number: an attendance sheet has one column for each session. */
export interface SessionHeading {
	index: number;
	/** Null where the header only numbers the session. */
	day: string | null;
	/** Null where the header does not name the type of session. */
	type: string | null;
	/** How sure the year is where the header has none: the period of the programme leaves one, or several. */
	year?: 'period' | 'guessed';
	/** The number in a header without a day. */
	number?: number;
	/** The session that is there already, and what it was matched by. */
	session_id?: string;
	matched?: 'day' | 'order';
}

const dayTexts = [
	/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
	/\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}/,
	/\d{1,2}\.?\s\p{L}{3,12}\.?,?\s\d{4}/u,
	/\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}/u
];

/** Word patterns for types of session that many programmes share, by the code that they must have. */
const typePatterns: Record<string, RegExp> = {
	networking_dinner: /\b(networking )?dinner|middag|illallinen|natverk|netvaerk|nettverk|verkosto/,
	mentor_day: /mentor/,
	kickoff_day: /kick ?off|opstart|uppstart|oppstart|aloitus/,
	reflection_meeting: /reflection|refleksion|reflektion|refleksjon|reflektio/,
	final_evaluation: /final|afslut|avslut|paatos|evaluer|utvarder|arvioint/,
	course_live: /webinar|live|lesson|undervisning|lektion|oppitunti|leksjon/
};

/** The type of session in a text: one of the programme's, or null. */
export function sessionTypeIn(text: string, programme: Programme): string | null {
	const words = plain(text);
	const types = programme.domains.session_type;
	const named = types.find(({ code, name }) =>
		[code, ...wordings(name)].some((one) => words.includes(plain(one)))
	);
	if (named) return named.code;
	const found = types.filter(({ code }) => typePatterns[code]?.test(words));
	return found.length === 1 ? found[0]!.code : null;
}

/** Dates as Danes and Norwegians write them by hand, `3/12 2020` or `3/12-20`: the day is always first. */
const handwrittenDate = /(?:^|[^\d/.-])(\d{1,2})\/(\d{1,2})(?:\s?-\s?|\s)((?:20)?\d{2})(?!\d)/;

function dayIn(header: string, order: DateOrder | null): string | null {
	const [, d, m, y] = handwrittenDate.exec(header) ?? [];
	const written = y === undefined ? null : dateOf(`${d}.${m}.${y.length === 2 ? `20${y}` : y}`, 'dmy');
	if (written && 'day' in written) return written.day;
	for (const pattern of dayTexts) {
		const text = pattern.exec(header)?.[0];
		const found = text === undefined ? null : dateOf(text, order);
		if (found && 'day' in found) return found.day;
	}
	return null;
}

/** The order of day and month that all headers together allow; null where it is undecided. */
function orderOf(headers: readonly string[]): DateOrder | null {
	const texts = headers.flatMap((header) => dayTexts[1]!.exec(header)?.[0] ?? []);
	const fits = (order: DateOrder) => texts.every((text) => 'day' in dateOf(text, order));
	const open = texts.some((text) => 'fault' in dateOf(text, null));
	if (!open) return null;
	return fits('dmy') ? 'dmy' : fits('mdy') ? 'mdy' : null;
}

/** The columns with a date or a number in their header, and what is known of each session. */
export function sessionHeadings(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	programme: Programme
): SessionHeading[] {
	const short = shortDays(header, programme);
	const order = orderOf(header);
	const dated = header.flatMap((text, index) => {
		const day = text.length <= 160 ? (short.get(index) ?? dayIn(text, order)) : null;
		return day === null ? [] : [{ index, day, type: sessionTypeIn(text, programme) }];
	});
	if (dated.length > 0) return dated;
	const yearless = yearlessHeadings(header, programme);
	const typeIn = (text: string) => sessionTypeIn(text, programme);
	return yearless.length > 0 ? yearless : numberedHeadings(header, profiles, typeIn, programme);
}

/** Several headers with a day and no year: the programme's period says which it can be. */
function yearlessHeadings(header: readonly string[], programme: Programme): SessionHeading[] {
	const found = header.flatMap((text, index) => {
		const day = text.length <= 160 ? yearlessDay(text) : null;
		return day === null ? [] : [{ index, text, day }];
	});
	const years =
		found.length < 2
			? null
			: withYears(
					found.map(({ day }) => day),
					programme.period
				);
	if (years === null) return [];
	return found.map(({ index, text }, i) => ({
		index,
		day: years.days[i]!,
		type: sessionTypeIn(text, programme),
		year: years.certain ? 'period' : 'guessed'
	}));
}

/**
 * The sessions of a recipe. A type that the header does not name is taken from the file's name, otherwise
 * from the first header that names one, otherwise it is the programme's first; a person is asked to confirm.
 */
export function recipeSessions(
	headings: SessionHeading[],
	file: string,
	programme: Programme,
	profiles: readonly ColumnProfile[]
): Session[] {
	const fallback =
		sessionTypeIn(file, programme) ??
		headings.find(({ type }) => type !== null)?.type ??
		programme.domains.session_type[0]?.code;
	if (fallback === undefined) return [];
	return headings.map(({ index, day, type, session_id = null }) => ({
		session_id,
		session_type: type ?? fallback,
		held_on: day,
		hours: null,
		mode: modeOf(profiles[index]!, programme)
	}));
}

/** How a session was held, by its header or by the marks in its column: where all or some of those present were online. Null where neither says it. */
function modeOf({ name, values }: ColumnProfile, programme: Programme): Session['mode'] {
	const named = plain(name)
		.split(' ')
		.map((word) => codeOf('session.mode', word, [], programme))
		.find((code) => code !== null);
	if (named) return mode.find((one) => one === named) ?? null;
	const there = values.filter(([text]) => codeOf('attendance.status', text, [], programme) === 'present');
	const online = there.filter(([text]) => codeOf('session.mode', text, [], programme) === 'online');
	if (online.length === 0) return null;
	return online.length === there.length ? 'online' : 'hybrid';
}
