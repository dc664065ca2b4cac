import { maskedSql } from '#rules/identifiers.ts';
import type { Database } from './open-records-database.ts';
import { quote } from '#engine/sql-literal.ts';
import { formulaStart, signedNumber } from '#tables/formula.ts';

const longestValue = 200;

/** SQL: the text with an apostrophe in front where a spreadsheet would read a formula. Numbers are unchanged. */
const withoutFormula = (text: string) =>
	`CASE WHEN regexp_matches(${text}, ${quote(formulaStart)}) AND NOT regexp_matches(${text}, ${quote(signedNumber)})
		THEN '''' || ${text} ELSE ${text} END`;

/**
 * Writes `rejected.csv`: every fault with its file, line and column, in that order. A row with several faults has several
 * lines. Direct identifiers are masked, and long values are truncated. There may be millions, so the database writes them, and in
 * the plain form that programs read.
 */
export async function writeRejected(database: Database, to: string): Promise<void> {
	await database.run(`COPY (
		SELECT ${withoutFormula('d.name')} AS file, f.line, ${withoutFormula(maskedSql('f."column"'))} AS "column", f.code,
			${withoutFormula(`left(${maskedSql('f.value')}, ${longestValue})`)} AS value, ${maskedSql('f.message')} AS message, f.fix
		FROM memory.fault f JOIN memory.delivered d ON d.file = f.file
		ORDER BY f.file, f.line NULLS FIRST, f.place, f.code, f."column"
	) TO ${quote(to)} (FORMAT csv, HEADER, NULLSTR '')`);
}
