import type { Programme } from '#schemas/programme.ts';
import { knownEvents, type KnownEvent } from './template-events.ts';
import type { TemplateColumn, TemplateEvent } from './template-column.ts';
import { attendanceColumns, courseColumns, rowColumns, surveyColumns } from './template-columns.ts';

/** What a template is for: a table, or one round of an instrument. */
export interface TemplateOf {
	table: string;
	instrument?: string;
	wave?: string;
}

/** Tables with one row a line, in the order in which a partner has them. */
const rowTables = ['participant', 'session', 'business', 'connection', 'working_days', 'product'];

/** Every template of a programme: what it does not have, such as modules of a course, has none. */
export function templatesOf(programme: Programme): TemplateOf[] {
	const [people, events, ...others] = rowTables.map((table) => ({ table }));
	return [
		people!,
		...(programme.domains.session_type.length > 0 ? [events!, { table: 'attendance' }] : []),
		...(programme.modules.length > 0 ? [{ table: 'course_progress' }] : []),
		...programme.instruments.flatMap(({ id, waves }) =>
			waves.map((wave) => ({ table: 'survey_response', instrument: id, wave }))
		),
		...others
	];
}

/** What is known beside the programme: whose template it is, the events in the records, and how many of a kind are planned. */
export interface TemplateContext {
	country: string | null;
	events: readonly KnownEvent[];
	planned: readonly { type: string; count: number }[];
}

/** The columns of a template. Throws for one that `templatesOf` does not list. */
export function templateColumns(
	programme: Programme,
	{ table, instrument, wave }: TemplateOf,
	context: TemplateContext
): TemplateColumn[] {
	switch (table) {
		case 'attendance':
			return attendanceColumns(eventsOf(programme, context));
		case 'course_progress':
			return courseColumns(programme);
		case 'survey_response': {
			const found = programme.instruments.find(({ id }) => id === instrument);
			if (found === undefined || !found.waves.includes(wave ?? ''))
				throw new Error(`unknown survey: ${instrument ?? 'no instrument'} in ${wave ?? 'no wave'}`);
			return surveyColumns(programme, found, wave!);
		}
		default:
			if (!rowTables.includes(table)) throw new Error(`unknown template: ${table}`);
			return rowColumns(programme, table);
	}
}

/** The events in the records, or as many as the programme plans, or one of each kind. */
function eventsOf({ domains }: Programme, { country, events, planned }: TemplateContext): TemplateEvent[] {
	const known = knownEvents(events, country);
	if (known.length > 0) return known;
	const kinds =
		planned.length > 0 ? planned : domains.session_type.map(({ code }) => ({ type: code, count: 1 }));
	return kinds.flatMap(({ type, count }) =>
		Array.from({ length: count }, (_, i) => ({ type, day: null, number: i + 1 }))
	);
}
