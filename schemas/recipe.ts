import { z } from 'zod';
import { codeText } from './code.ts';

/** Encodings that are tried or can be chosen, named as in the Encoding Standard, and the code page of DOS. */
export const encodings = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1252',
	'iso-8859-15',
	'macintosh',
	'cp850'
] as const;
export const delimiters = [',', ';', '\t', '|'] as const;

/** How the bytes of a file become a table of texts. Lines count from 1, as in an editor. */
export const reading = z.strictObject({
	/** Name of the sheet; null in a text file. */
	sheet: z.string().nullable(),
	/** Null in a workbook, whose format defines it. */
	encoding: z.enum(encodings).nullable(),
	/** Null in a workbook, and where there is only one column. */
	delimiter: z.enum(delimiters).nullable(),
	/** Empty if nothing is quoted. */
	quote: z.enum(['"', "'", '']),
	/** Line of the first header row; lines above it are titles and are not read. */
	headerLine: z.int().min(1),
	/** Number of header rows; 0 where the first line is data. */
	headerRows: z.int().min(0).max(3),
	/** Decimal mark and thousands separator for columns without their own setting; null if undecided. */
	decimal: z.enum(['.', ',']).nullable(),
	thousands: z.enum(['.', ',', ' ', "'", '']).nullable(),
	/** Order of day, month and year for columns without their own setting; null if undecided. */
	dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
	/** Whether text that was encoded twice ("SÃ¸ren") is repaired. */
	repair: z.boolean(),
	/** Whether rows of totals are skipped. */
	leaveTotals: z.boolean(),
	/**
	 * What a person said of single rows, by the line on which they begin: whether they are totals. Without their
	 * labels, which may be names.
	 */
	totals: z.array(z.strictObject({ line: z.int().min(1), total: z.boolean() })).optional(),
	/** Of tables that stand side by side: the first column of the one that is read, from 0, and the one behind its last. */
	columns: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
	/** Whether the table ends at the first blank line or title, and what follows is another one. */
	untilBlank: z.boolean().optional()
});
export type Reading = z.infer<typeof reading>;

/** The tools whose exports are recognised. `table` is a plain table of any origin. */
export const sources = [
	'google-forms',
	'ms-forms',
	'kobo',
	'limesurvey',
	'surveymonkey',
	'surveygizmo',
	'typeform',
	'qualtrics',
	'moodle-completion',
	'moodle-attendance',
	'moodle-grades',
	'zoom',
	'teams',
	'google-meet',
	'tidemark',
	'table'
] as const;

/**
 * What one line of the file represents: `rows` one row of one table; `survey` one response, with a column per item;
 * `attendance` one person, with a column per session; `course` one participant, with a column per module.
 */
export const shapes = ['rows', 'survey', 'attendance', 'course'] as const;

/** Identifiers of people before they have a pseudonym. Names may be in two parts. */
export const identityKinds = [
	'email',
	'phone',
	'national_number',
	'local_id',
	'name',
	'given_name',
	'family_name'
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/**
 * What a column is mapped to:
 * `<table>.<column>` a column of a table, such as `participant.gender` or `survey_response.submitted_on`;
 * `item.<code>` the answer to an item of an instrument; `choices.<scale>` the ticked items of a scale of yes-no items;
 * `session.<n>` the n-th of the recipe's sessions; `module.<no>.<status|started_on|completed_on|score_pct>` a course module;
 * `use.<kind>` whether the line may be used, as consent or whether the form was finished; several columns may say so;
 * `identity.<kind>` who the line is about: becomes a pseudonym and is never stored; `identity_a.<kind>`, `identity_b.<kind>` so of the two ends of a tie;
 * `attendance.hours`, in the shape `attendance`, how long somebody stayed at the only session: a line is one stay.
 */
export const targetText = z
	.string()
	.regex(
		/^([a-z_]+\.[a-z_0-9]+|(item|choices)\.[A-Za-z0-9<>+_-]{1,32}|module\.[0-9]{1,3}\.[a-z_]+)$/,
		'a target such as participant.gender, item.ese_01 or identity.email is expected'
	);

/** A label that the file uses for a code of the programme; answers with code null are not imported. */
const label = z.strictObject({ text: z.string().max(200), code: codeText.nullable() });

/** A text of a column of days, numbers or codes and what is read in its place, whoever's row it is. */
const rewrite = z.strictObject({ from: z.string().max(200), to: z.string().max(200) });

export const recipeColumn = z.strictObject({
	index: z.int().min(0),
	/** The header's text, as shown; duplicates get a number, "id (3)". */
	name: z.string(),
	/** Null if the column is not imported; the report then names it. No two columns have the same target, but for `use`. */
	target: targetText.nullable(),
	/** The wave of an item's answers, where two waves stand side by side in one line; then columns of different waves may share an item. */
	wave: codeText.nullable().optional(),
	/** Settings of this column that differ from those of the file. */
	decimal: z.enum(['.', ',']).nullable().default(null),
	thousands: z.enum(['.', ',', ' ', "'", '']).nullable().default(null),
	dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable().default(null),
	/** Only labels that are not already the programme's own words or codes. */
	labels: z.array(label).default([]),
	/** Corrections that hold for every row; none in columns that say who somebody is. */
	rewrites: z.array(rewrite).optional()
});
export type RecipeColumn = z.infer<typeof recipeColumn>;

/** A session that is a column of an attendance sheet. Without `session_id` the import derives one, always the same. */
export const recipeSession = z.strictObject({
	session_id: z.string().nullable(),
	session_type: codeText,
	/** Null until somebody says it, where the header numbers the session. */
	held_on: z.iso.date().nullable(),
	hours: z.number().positive().max(12).nullable(),
	/** Null where the list does not say it and nobody has. */
	mode: z.enum(['in_person', 'online', 'hybrid']).nullable()
});

/** How a kind of file is read and what its columns are mapped to. It contains no value from any row, so it can be saved and shared. */
export const recipe = z.strictObject({
	format: z.literal(1),
	programme: z.string(),
	/** The name shown, such as "Baseline survey, Google Forms"; imports of the same name update one another. */
	name: z.string().min(1).max(80),
	source: z.enum(sources),
	shape: z.enum(shapes),
	/** The table that each line is a row of; null unless the shape is `rows`. */
	table: z.string().nullable(),
	reading,
	columns: z.array(recipeColumn),
	/** Values for every line that the file does not contain, such as `participant.country` or `survey_response.wave`. */
	constants: z.array(z.strictObject({ target: targetText, value: z.string() })).default([]),
	sessions: z.array(recipeSession).default([]),
	/** What times such as 3:30 are in an attendance sheet: how long somebody stayed, or times of the day. Left out until it is said. */
	times: z.enum(['hours', 'clock']).optional(),
	/** What to do with people in an attendance sheet who are not in the list of participants: reject, or import as this kind of person. */
	strangers: z.enum(['reject', 'expert', 'coordinator', 'guest_entrepreneur']).default('reject')
});
export type Recipe = z.infer<typeof recipe>;
