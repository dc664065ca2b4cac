import type { Problem } from '#schemas/problem.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import type { MeetingReport } from '../meeting/meeting-report.ts';
import { isOrganiser, type MeetingPart } from '../meeting/meeting-words.ts';
import { columnProblems } from './column-problems.ts';
import { refit, unsetColumn } from './fit-recipe.ts';
import { withKnownSessions } from './known-sessions.ts';
import type { Proposed, ProposalInput } from './propose-recipe.ts';
import { sessionTypeIn, type SessionHeading } from './session-headings.ts';

const targets: Partial<Record<MeetingPart, string>> = {
	name: 'identity.name',
	given: 'identity.given_name',
	family: 'identity.family_name',
	email: 'identity.email',
	duration: 'attendance.hours',
	role: 'use.organiser',
	waiting: 'use.waiting'
};

/**
 * The recipe for the attendance report of an online meeting: one event, whose day and length the report says. `saved`: an
 * earlier one for such reports, whose day was another.
 */
export function proposeMeeting(
	{ header, profiles, reading, file, programme, sessions = [] }: ProposalInput,
	report: MeetingReport,
	saved: Recipe | null
): Proposed {
	const proposed = fresh(header, report);
	const { columns, differences } =
		saved === null ? { columns: proposed, differences: [] } : refit(header, saved, proposed);
	const heading = headingOf(
		report,
		reading.dateOrder,
		sessions,
		(text) => sessionTypeIn(text, programme),
		file
	);
	const type =
		heading.type ?? saved?.sessions[0]?.session_type ?? programme.domains.session_type[0]?.code ?? '';
	const recipe: Recipe = {
		format: 1,
		programme: programme.id,
		name: saved?.name ?? `${report.tool} attendance`,
		source: report.tool,
		shape: 'attendance',
		table: null,
		reading,
		columns,
		constants: saved?.constants ?? [],
		sessions: [
			{
				session_id: heading.session_id ?? null,
				session_type: type,
				held_on: heading.day,
				hours: report.hours,
				mode: 'online'
			}
		],
		strangers: saved?.strangers ?? 'reject'
	};
	const asked = { rivals: [], waves: [], sessions: [heading], unfit: [] };
	return {
		recipe,
		matches: columns
			.filter(({ target }) => target !== null)
			.map(({ index }) => ({ index, confidence: 0.99, by: saved === null ? 'tool' : 'recipe' })),
		differences,
		reapplied: saved !== null,
		problems: [
			...meetingProblems(report, recipe, heading, profiles),
			...columnProblems(recipe, profiles, asked, programme)
		]
	};
}

const fresh = (header: readonly string[], { columns }: MeetingReport): RecipeColumn[] => {
	const found = new Map(
		Object.entries(columns).map(([part, index]) => [index, targets[part as MeetingPart] ?? null])
	);
	return header.map((name, index) => unsetColumn(index, name, found.get(index) ?? null));
};

/** The event of the report: the kind by its title or the file's name, or else the only event of that day that is there. */
function headingOf(
	{ columns, topic, day }: MeetingReport,
	dateOrder: Recipe['reading']['dateOrder'],
	sessions: NonNullable<ProposalInput['sessions']>,
	typeIn: (text: string) => string | null,
	file: string
): SessionHeading {
	const order = dateOrder === 'dmy' || dateOrder === 'mdy' ? dateOrder : (day?.order ?? 'dmy');
	const heading: SessionHeading = {
		index: columns.duration ?? 0,
		day: day?.[order] ?? null,
		type: (topic === null ? null : typeIn(topic)) ?? typeIn(file)
	};
	return heading.day === null ? heading : withKnownSessions([heading], sessions)[0]!;
}

function meetingProblems(
	{ day, hours, hostLine, columns }: MeetingReport,
	{ reading, columns: used }: Recipe,
	heading: SessionHeading,
	profiles: readonly ColumnProfile[]
): Problem[] {
	const raise = (
		code: string,
		severity: Problem['severity'],
		args: Problem['args'],
		place: Partial<Problem> = {}
	): Problem => ({
		code,
		severity,
		sheet: reading.sheet,
		line: null,
		record: null,
		columnIndex: null,
		column: null,
		value: null,
		args,
		...place
	});
	const role = columns.role === undefined ? undefined : used[columns.role];
	const organisers =
		role === undefined ? [] : (profiles[role.index]?.values ?? []).filter(([text]) => isOrganiser(text));
	const open = organisers.filter(([text]) => !role!.labels.some((label) => label.text === text));
	const asksDay = day !== null && !day.certain && reading.dateOrder === null && heading.day !== null;
	return [
		raise('meeting-report', 'warn', { day: heading.day ?? '', hours: hours ?? 0 }),
		...(asksDay ? [raise('which-day', 'question', { first: day.text, day: heading.day! })] : []),
		...open.map(([text, count]) =>
			raise(
				'organiser-there',
				'question',
				{ role: text, count },
				{ columnIndex: role!.index, column: role!.name }
			)
		),
		...(hostLine === null ? [] : [raise('host-there', 'question', { line: hostLine }, { line: hostLine })])
	];
}
