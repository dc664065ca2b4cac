import { tieEnds } from '#schemas/identity-target.ts';
import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Column } from '#schemas/tables/column.ts';
import { attendanceStatus, missingCode } from '#schemas/tables/vocabulary.ts';
import { codesOf } from '../columns/match-codes.ts';
import { moduleParts } from '../columns/targets.ts';
import { columnOf, tablesOf } from '../columns/vocabulary-of.ts';
import type { TemplateColumn, TemplateEvent, TemplateValues } from './template-column.ts';
import { reasonOf } from './reason-of.ts';

type Instrument = Programme['instruments'][number];
type Item = Instrument['items'][number];

const person: TemplateColumn = {
	target: 'identity.local_id',
	required: true,
	values: { kind: 'person' },
	why: 'person'
};

/** The two people of a tie. */
const pair = tieEnds.map((end): TemplateColumn => ({
	...person,
	target: `identity_${end}.local_id`,
	why: 'tie'
}));

function valuesOf(target: string, column: Column, programme: Programme): TemplateValues {
	switch (column.kind) {
		case 'code':
		case 'flag':
			return { kind: 'codes', codes: codesOf(target, programme) };
		case 'text':
		case 'link':
		case 'language':
			return { kind: column.kind };
		case 'date':
			return { kind: 'day' };
		case 'id':
			return { kind: 'person' };
		case 'integer':
		case 'number':
			return { kind: 'number', min: column.min, max: column.max, whole: column.kind === 'integer' };
	}
}

function columnFor(target: string, of: string, programme: Programme, required?: boolean): TemplateColumn {
	const column = columnOf(of, programme)!;
	return {
		target,
		required: required ?? !column.nullable,
		values: valuesOf(of, column, programme),
		why: reasonOf(of, programme)
	};
}

/**
 * The columns of a table with one row a line. Ids are left out, as the import makes them; so is the country where every row has the
 * partner's, and the person has the partner's own number.
 */
export function rowColumns(programme: Programme, table: string): TemplateColumn[] {
	const { columns } = tablesOf(programme).find(({ name }) => name === table)!;
	const own = Object.entries(columns).filter(
		([name, { kind, nullable }]) => kind !== 'id' && (name !== 'country' || nullable)
	);
	return [
		...('participant_id' in columns ? [person] : 'a_id' in columns ? pair : []),
		...own.map(([name]) => columnFor(`${table}.${name}`, `${table}.${name}`, programme))
	];
}

/** A line for each person, a column for each event. */
export const attendanceColumns = (events: readonly TemplateEvent[]): TemplateColumn[] => [
	person,
	...events.map((event, i): TemplateColumn => ({
		target: `session.${i + 1}`,
		required: false,
		values: { kind: 'codes', codes: attendanceStatus },
		why: 'attendance',
		event
	}))
];

/** A line for each participant, and what is known of each module. */
export const courseColumns = (programme: Programme): TemplateColumn[] => [
	person,
	...programme.modules.flatMap(({ module_no }) =>
		moduleParts.map((part) =>
			columnFor(`module.${module_no}.${part}`, `course_progress.${part}`, programme, false)
		)
	)
];

/** A line for each form, a column for each question. */
export const surveyColumns = (
	programme: Programme,
	{ items, waves, linked }: Instrument,
	wave: string
): TemplateColumn[] => [
	...(linked ? [person] : []),
	// An instrument that is asked in one round needs nobody to say in which.
	...(waves.length === 1
		? []
		: [
				{
					...columnFor('survey_response.wave', 'survey_response.wave', programme),
					values: { kind: 'codes', codes: [wave] } as const
				}
			]),
	columnFor('survey_response.submitted_on', 'survey_response.submitted_on', programme),
	...characteristicsOfBearer(programme, 'answer').map(({ code }) =>
		columnFor(`survey_response.${code}`, `survey_response.${code}`, programme)
	),
	...items.map(itemColumn)
];

/** Scales with more steps are numbers to be typed. */
const mostSteps = 12;
/** An empty cell says that a question was skipped. */
const unanswered = missingCode.filter((code) => code !== 'skipped');

function itemColumn({ item_code, min_v: min, max_v: max }: Item): TemplateColumn {
	const steps = max - min < mostSteps && Number.isInteger(min) && Number.isInteger(max);
	return {
		target: `item.${item_code}`,
		required: false,
		values: steps
			? { kind: 'scale', min, max, codes: unanswered }
			: { kind: 'number', min, max, whole: false },
		why: 'answer'
	};
}
