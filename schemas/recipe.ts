import { z } from 'zod';
import { codeText } from './code.ts';

/** Encodings that are tried or can be chosen; the names are those of the Encoding Standard. */
export const encodings = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1252',
	'iso-8859-15',
	'macintosh'
] as const;
export const delimiters = [',', ';', '\t', '|'] as const;

/** How the bytes of a file become a table of texts. Lines count from 1, as an editor shows them. */
export const reading = z.strictObject({
	/** Name of the sheet; null in a text file. */
	sheet: z.string().nullable(),
	/** Null in a workbook, which says itself how it is written. */
	encoding: z.enum(encodings).nullable(),
	/** Null in a workbook, and where there is one column only. */
	delimiter: z.enum(delimiters).nullable(),
	/** The empty text: nothing is quoted. */
	quote: z.enum(['"', "'", '']),
	/** Line of the first header row; lines above it are titles and are not read. */
	headerLine: z.int().min(1),
	/** Rows of the header, one below another; 0 where the first line is data. */
	headerRows: z.int().min(0).max(3),
	/** Decimal mark and separator of thousands in columns that do not say it themselves; null: nobody has decided. */
	decimal: z.enum(['.', ',']).nullable(),
	thousands: z.enum(['.', ',', ' ', "'", '']).nullable(),
	/** Order of day, month and year in columns that do not say it themselves; null: nobody has decided. */
	dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
	/** Whether text that was encoded twice ("SÃ¸ren") is put right. */
	repair: z.boolean(),
	/** Whether a last row that holds totals is left out. */
	leaveTotals: z.boolean()
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
	'tidemark',
	'table'
] as const;

/**
 * What one line of the file stands for: `rows` one row of one table; `survey` one response, an item a column;
 * `attendance` one person, a session a column; `course` one participant, a module a column.
 */
export const shapes = ['rows', 'survey', 'attendance', 'course'] as const;

/** What tells people apart before they have a pseudonym. Names may come in two parts. */
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
 * Where a column goes:
 * `<table>.<column>` a column of a table, such as `participant.gender` or `survey_response.submitted_on`;
 * `item.<code>` the answer to an item of an instrument; `choices.<scale>` the ticked items of a scale of yes-no items;
 * `session.<n>` the n-th of the recipe's sessions; `module.<no>.<status|started_on|completed_on|score_pct>` a course module;
 * `identity.<kind>` who the line is about: becomes a pseudonym, is never kept.
 */
export const targetText = z
	.string()
	.regex(
		/^([a-z_]+\.[a-z_0-9]+|(item|choices)\.[A-Za-z0-9<>+_-]{1,32}|module\.[0-9]{1,3}\.[a-z_]+)$/,
		'a target such as participant.gender, item.ese_01 or identity.email is expected'
	);

/** A label that the file uses for a code of the programme; code null: such answers are left out. */
const label = z.strictObject({ text: z.string().max(200), code: codeText.nullable() });

export const recipeColumn = z.strictObject({
	index: z.int().min(0),
	/** The header's text, as shown; repeated ones are told apart, "id (3)". */
	name: z.string(),
	/** Null: the column is left out, and the report names it. No two columns have one target. */
	target: targetText.nullable(),
	/** Where the column differs from the reading, or says it itself. */
	decimal: z.enum(['.', ',']).nullable().default(null),
	thousands: z.enum(['.', ',', ' ', "'", '']).nullable().default(null),
	dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable().default(null),
	/** Only what the programme's own words and codes do not say. */
	labels: z.array(label).default([])
});
export type RecipeColumn = z.infer<typeof recipeColumn>;

/** A session that heads a column of an attendance sheet. Without `session_id` the import makes one, always the same. */
export const recipeSession = z.strictObject({
	session_id: z.string().nullable(),
	session_type: codeText,
	held_on: z.iso.date(),
	hours: z.number().positive().max(12).nullable(),
	mode: z.enum(['in_person', 'online', 'hybrid'])
});

/** How a kind of file is read and where its columns go. It holds no value of any row, and can be saved and sent. */
export const recipe = z.strictObject({
	format: z.literal(1),
	programme: z.string(),
	/** What people call it, such as "Baseline survey, Google Forms"; imports of the same name update one another. */
	name: z.string().min(1).max(80),
	source: z.enum(sources),
	shape: z.enum(shapes),
	/** The table that a line is a row of; null unless the shape is `rows`. */
	table: z.string().nullable(),
	reading,
	columns: z.array(recipeColumn),
	/** What holds for every line because the file does not say it, such as `participant.country` or `survey_response.wave`. */
	constants: z.array(z.strictObject({ target: targetText, value: z.string() })).default([]),
	sessions: z.array(recipeSession).default([]),
	/** What becomes of people in an attendance sheet whom no list of participants names. */
	strangers: z.enum(['reject', 'expert', 'coordinator', 'guest_entrepreneur']).default('reject')
});
export type Recipe = z.infer<typeof recipe>;
