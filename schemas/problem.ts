import { z } from 'zod';

/**
 * The effect of a problem: `block` rejects the file, `row` rejects the record, `warn` rejects nothing but should be reviewed.
 * A `question` rejects nothing: the import waits for the answer and guesses nothing.
 */
export const severity = z.enum(['block', 'row', 'warn', 'question']);
export type Severity = z.infer<typeof severity>;

/**
 * One thing that is wrong or uncertain in a file, and where. It contains no text: `code` and `args` become a title, a
 * message and a fix in the reader's language (messages `problems.<code>`, `problems.<code>-title`, `problems.<code>-fix`).
 */
export interface Problem {
	code: string;
	severity: Severity;
	/** Name of the sheet; null in a text file. */
	sheet: string | null;
	/** Physical line of the file (or row of the sheet) where the record starts, from 1; null for the file as a whole. */
	line: number | null;
	/** Number of the record below the header, from 1, blank records included; null where the problem is not about one record. */
	record: number | null;
	/** Index of the column, from 0; null where the problem is not about one column. */
	columnIndex: number | null;
	/** Label of the column as shown in the file. */
	column: string | null;
	/** The value found there, at most 200 characters, with direct identifiers masked. */
	value: string | null;
	/** Values for the placeholders of the message. */
	args: Record<string, string | number>;
}
