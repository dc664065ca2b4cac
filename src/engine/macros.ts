/**
 * The only date arithmetic that indicator SQL may use, so that a definition can move to another engine by writing three
 * macros there. They live in the in-memory catalog: a records file stays plain tables, readable everywhere.
 *
 * - `month_of(d)`: `YYYY-MM`
 * - `quarter_of(d)`: `YYYY-Qn`
 * - `days_between(a, b)`: days from `a` to `b`, negative when `b` comes first
 *
 * Each yields null for a missing day.
 */
export const macros: readonly string[] = [
	`CREATE TEMP MACRO month_of(d) AS strftime(CAST(d AS DATE), '%Y-%m')`,
	`CREATE TEMP MACRO quarter_of(d) AS strftime(CAST(d AS DATE), '%Y') || '-Q' || CAST(quarter(CAST(d AS DATE)) AS VARCHAR)`,
	`CREATE TEMP MACRO days_between(a, b) AS CAST(date_diff('day', CAST(a AS DATE), CAST(b AS DATE)) AS INTEGER)`
];
