import { maskedSql } from '#rules/identifiers.ts';
import type { Database } from './database.ts';
import { quote } from '#engine/sql-literal.ts';
import { formulaStart, signedNumber } from '#tables/formula.ts';

const longest = 200;

/** SQL: a text that no spreadsheet takes for a formula. Numbers stay as they are. */
const harmless = (text: string) =>
	`CASE WHEN regexp_matches(${text}, ${quote(formulaStart)}) AND NOT regexp_matches(${text}, ${quote(signedNumber)})
		THEN '''' || ${text} ELSE ${text} END`;

/**
 * Writes `rejected.csv`: every fault with its file, line and column, in that order. A row with several faults has several
 * lines. Direct identifiers are taken out of the values, and long values are cut.
 */
export async function writeRejected(database: Database, to: string): Promise<void> {
	await database.run(`COPY (
		SELECT ${harmless('d.name')} AS file, f.line, ${harmless(maskedSql('f."column"'))} AS "column", f.code,
			${harmless(`left(${maskedSql('f.value')}, ${longest})`)} AS value, ${maskedSql('f.message')} AS message, f.fix
		FROM memory.fault f JOIN memory.delivered d ON d.file = f.file
		ORDER BY f.file, f.line NULLS FIRST, f.place, f.code, f."column"
	) TO ${quote(to)} (FORMAT csv, HEADER, NULLSTR '')`);
}
