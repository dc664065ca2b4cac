/**
 * One column of a contributed table, described once. The zod schema that checks a row, the JSON Schema, the SQL checks
 * of the ingest and the type in the database are all derived from it.
 *
 * A CSV cell is text; the empty text is "no value". `zod` takes that text and yields the typed value: text for ids,
 * codes, words, addresses and ISO dates, numbers, booleans for yes/no flags, null for an empty optional cell.
 */
export type Column =
	| { kind: 'id'; nullable: boolean; references: string | null }
	| { kind: 'code'; nullable: boolean; values: readonly string[]; domain: string | null }
	| { kind: 'date'; nullable: boolean }
	| { kind: 'flag'; nullable: boolean }
	| { kind: 'integer'; nullable: boolean; min: number; max: number }
	| { kind: 'number'; nullable: boolean; min: number; max: number; openMin: boolean }
	| { kind: 'text' | 'link' | 'language'; nullable: boolean };

/** Ids are random and issued locally; they consist of letters, digits, `-` and `_`, so that they need no quoting. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/;

/** Signs that are not seen and turn the order of what follows: "exe.jpg" could be shown for "gpj.exe". */
const turning = '\u202A-\u202E\u2066-\u2069';

/** Patterns that JavaScript and DuckDB read alike, of a whole cell: one line that neither begins nor ends with a space. */
export const textPattern = new RegExp(
	`^[^\\p{Cc}\\p{Cf}\\p{Z}]([^\\p{Cc}\\p{Zl}\\p{Zp}${turning}]{0,158}[^\\p{Cc}\\p{Z}${turning}])?$`,
	'u'
);
/** An address that anybody can open: no user name or password, a host with a point in it, and what `URL` leaves unescaped. */
export const linkPattern =
	/^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#][!#-;=?-[\]_a-z~]{0,460})?$/;
/** The part of BCP 47 that names languages: `sv`, `sr-Latn`, `pt-BR`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** Marks a column that may be empty. */
export const maybe = <C extends Column>(column: C): C => ({ ...column, nullable: true });
/** A random local id; `references` names the table in which it must exist as a key. */
export const id = (references: string | null = null): Column => ({ kind: 'id', nullable: false, references });
/** One of the listed codes; `domain` names the programme's code list where the values come from one. */
export const code = (values: readonly string[], domain: string | null = null): Column => ({
	kind: 'code',
	nullable: false,
	values,
	domain
});
/** A calendar day, `YYYY-MM-DD`. */
export const date = (): Column => ({ kind: 'date', nullable: false });
/** A short text, one line, in words of people. */
export const text = (): Column => ({ kind: 'text', nullable: false });
/** A public address on the web. */
export const link = (): Column => ({ kind: 'link', nullable: false });
/** A language by its code. */
export const language = (): Column => ({ kind: 'language', nullable: false });
/** `yes` or `no`. */
export const flag = (): Column => ({ kind: 'flag', nullable: false });
export const integer = (min: number, max: number): Column => ({ kind: 'integer', nullable: false, min, max });
/** A number within [min, max], or (min, max] with `openMin`; the decimal mark is a point. */
export const number = (min: number, max: number, openMin = false): Column => ({
	kind: 'number',
	nullable: false,
	min,
	max,
	openMin
});
