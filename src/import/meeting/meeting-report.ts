import { dateOf, type DateOrder } from '../values/date.ts';
import { DayEvidence } from '../values/date-order.ts';
import { dayShape } from '../values/date-shape.ts';
import { isBlank } from '../read/text-row.ts';
import { clockIn } from './clock.ts';
import { minutesIn } from './duration.ts';
import { meetingPart, type MeetingPart } from './meeting-words.ts';

/** Who was in one online meeting, as the tool for it reports: a table with a row for each stay, facts above it. */
export interface MeetingReport {
	tool: 'zoom' | 'teams' | 'google-meet';
	/** The column of each part that the table has. */
	columns: Partial<Record<MeetingPart, number>>;
	topic: string | null;
	/** The day as written, and as read by each order; `order` is the likelier one, `certain` where it is the only one. */
	day: {
		text: string;
		dmy: string | null;
		mdy: string | null;
		order: 'dmy' | 'mdy';
		certain: boolean;
	} | null;
	hours: number | null;
	/** The line of the first stay whose address is that of the host. */
	hostLine: number | null;
}

/** Where the table of a report is: `below` lines follow that belong to other tables. */
export interface FoundReport {
	headerLine: number;
	untilBlank: boolean;
	report: MeetingReport;
}

interface Row {
	line: number;
	cells: readonly string[];
}

const searched = 60;
const timeOfDay = /\d[T ,]+(?:kl\.? |klo )?\d{1,2}[.:]\d\d/;
const filledOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** The parts that a header names; of two columns of one kind the last is that of the people. */
function partsOf(cells: readonly string[]): Map<MeetingPart, number> {
	const found = new Map<MeetingPart, number>();
	cells.forEach((cell, i) => {
		const part = meetingPart(cell);
		if (part !== null) found.set(part, i);
	});
	return found;
}

/** Whether rows below a header are stays: durations, and times of day where somebody joined. */
function holdsStays(parts: ReadonlyMap<MeetingPart, number>, below: readonly Row[]): boolean {
	const column = (part: MeetingPart) => {
		const at = parts.get(part);
		return at === undefined ? [] : below.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
	};
	// One that is broken costs its row, not the report.
	const mostly = (texts: readonly string[], is: (text: string) => boolean) =>
		2 * texts.filter(is).length >= texts.length;
	const [durations, joins] = [column('duration'), column('join')];
	if (durations.length === 0 || !mostly(durations, (text) => minutesIn(text) !== null)) return false;
	if (joins.length > 0) return mostly(joins, (text) => timeOfDay.test(text) || /^\d{1,2}[.:]\d\d/.test(text));
	return parts.has('guest') || parts.has('role');
}

/** The report in the first rows of a file; `several` where it is of meetings on several days, null where it is none. */
export function meetingReportOf(rows: readonly Row[]): FoundReport | 'several' | null {
	const place = rows.slice(0, searched).findIndex(({ cells }, i) => {
		const parts = partsOf(cells);
		if (!parts.has('duration') || !(parts.has('name') || parts.has('given'))) return false;
		return holdsStays(parts, tableBelow(rows, i));
	});
	if (place < 0) return null;
	const parts = partsOf(rows[place]!.cells);
	const above = factsAbove(rows.slice(0, place));
	const stays = tableBelow(rows, place);
	const dated = dayOf(parts, above, stays);
	if (dated === 'several') return dated;
	const followed = rows.slice(place + 1 + stays.length).some(({ cells }) => !isBlank(cells));
	return {
		headerLine: rows[place]!.line,
		untilBlank: followed,
		report: {
			tool: toolOf(parts, rows[place]!.cells),
			columns: Object.fromEntries(parts),
			topic: above.get('topic') ?? valueIn(parts.get('topic'), stays),
			day: dated,
			hours: lengthOf(above),
			hostLine: hostLine(parts, above, stays)
		}
	};
}

/** The rows under a header until a blank line or the title of another section. */
function tableBelow(rows: readonly Row[], place: number): readonly Row[] {
	const below = rows.slice(place + 1);
	const end = below.findIndex(({ cells }) => filledOf(cells) < 2);
	return end < 0 ? below : below.slice(0, end);
}

const valueIn = (at: number | undefined, stays: readonly Row[]): string | null =>
	at === undefined ? null : (stays.map(({ cells }) => (cells[at] ?? '').trim()).find(Boolean) ?? null);

/** What the lines above a table say of the meeting: a label and its value in each, or labels in one line and values in the next. */
function factsAbove(rows: readonly Row[]): Map<MeetingPart, string> {
	const facts = new Map<MeetingPart, string>();
	rows.forEach(({ cells }, i) => {
		const parts = partsOf(cells);
		if (parts.size >= 3)
			for (const [part, at] of parts) facts.set(part, (rows[i + 1]?.cells[at] ?? '').trim());
		else if (filledOf(cells) === 2) {
			const part = meetingPart(cells[0] ?? '');
			if (part !== null && !facts.has(part)) facts.set(part, (cells[1] ?? '').trim());
		}
	});
	return facts;
}

const tools: [tool: MeetingReport['tool'], is: RegExp][] = [
	['google-meet', /time (?:joined|exited)/i],
	['zoom', /original name|oprindeligt navn|ursprungligt namn|alkuperäinen nimi|opprinnelig navn|guest|\(min/i]
];

const toolOf = (parts: ReadonlyMap<MeetingPart, number>, cells: readonly string[]): MeetingReport['tool'] =>
	tools.find(([, is]) => !parts.has('role') && is.test(cells.join('\t')))?.[0] ?? 'teams';

/** `several`: people joined on days too far apart for one meeting. */
function dayOf(
	parts: ReadonlyMap<MeetingPart, number>,
	facts: ReadonlyMap<MeetingPart, string>,
	stays: readonly Row[]
): MeetingReport['day'] | 'several' {
	const joined = ['start', 'join'].flatMap((part) => {
		const at = parts.get(part as MeetingPart);
		return at === undefined ? [] : stays.map(({ cells }) => (cells[at] ?? '').trim());
	});
	const texts = [facts.get('start') ?? '', facts.get('end') ?? '', ...joined];
	const dated = texts.flatMap((text) => {
		const shape = dayShape(text);
		return shape === null ? [] : [{ text, shape }];
	});
	const first = dated[0];
	if (first === undefined) return null;
	const evidence = new DayEvidence();
	for (const { text, shape } of dated) evidence.add(text, shape, 1);
	const { order, doubt } = evidence.format();
	const by = (text: string, wanted: DateOrder) => {
		const found = dateOf(text, wanted);
		return 'day' in found ? found.day : null;
	};
	const days = new Set(dated.map(({ text }) => by(text, order ?? 'dmy') ?? text));
	if (days.size > 2) return 'several';
	const [dmy, mdy] = [by(first.text, 'dmy'), by(first.text, 'mdy')];
	// A clock of twelve hours is written with the month first, where nothing else says so.
	const likely = /\d ?[ap]\.?m\b/i.test(first.text) ? 'mdy' : 'dmy';
	const certain = doubt !== 'open' && doubt !== 'tie';
	return {
		text: first.text,
		dmy,
		mdy,
		order: certain && order === 'mdy' ? 'mdy' : certain ? 'dmy' : likely,
		certain: certain || dmy === mdy
	};
}

/** Hours that the meeting lasted, as the report says or from its beginning to its end; null where it does not say. */
function lengthOf(facts: ReadonlyMap<MeetingPart, string>): number | null {
	const said = minutesIn(facts.get('duration') ?? '');
	const [from, to] = [clockIn(facts.get('start') ?? ''), clockIn(facts.get('end') ?? '')];
	const minutes = said ?? (from !== null && to !== null && to > from ? to - from : null);
	if (minutes === null || minutes <= 0 || minutes > 12 * 60) return null;
	return Math.round((minutes / 60) * 100) / 100;
}

function hostLine(
	parts: ReadonlyMap<MeetingPart, number>,
	facts: ReadonlyMap<MeetingPart, string>,
	stays: readonly Row[]
): number | null {
	const host = (facts.get('hostEmail') ?? facts.get('email') ?? '').toLowerCase();
	const at = parts.get('email');
	if (host === '' || at === undefined) return null;
	return stays.find(({ cells }) => (cells[at] ?? '').trim().toLowerCase() === host)?.line ?? null;
}
