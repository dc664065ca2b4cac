import { z } from 'zod';

/**
 * How much a problem costs: `block` the file, `row` its record, `warn` nothing, but somebody should know. A `question`
 * costs nothing yet: the import waits for the answer, and guesses nothing meanwhile.
 */
export const severity = z.enum(['block', 'row', 'warn', 'question']);
export type Severity = z.infer<typeof severity>;

/**
 * One thing that is wrong or uncertain in a file, and where. It holds no sentence: `code` and `args` become a message, a
 * reason and a fix in the reader's language (messages `problems.<code>`, `problems.<code>-title`, `problems.<code>-fix`).
 */
export interface Problem {
	code: string;
	severity: Severity;
	/** Name of the sheet; null in a text file. */
	sheet: string | null;
	/** Physical line of the file (or row of the sheet) on which the record starts, from 1; null for the file as a whole. */
	line: number | null;
	/** Number of the record among those below the header, from 1, blank ones counted; null where no record is meant. */
	record: number | null;
	/** Place of the column, from 0; null where no single column is meant. */
	columnIndex: number | null;
	/** Label of the column as people see it. */
	column: string | null;
	/** What stands there, at most 200 characters, direct identifiers masked. */
	value: string | null;
	/** What the message's places are filled with. */
	args: Record<string, string | number>;
}
