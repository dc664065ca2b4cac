import { quote } from '#engine/sql-literal.ts';
import { rules } from '#rules/all-rules.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import type { Database } from './open-records-database.ts';
import { ruleWords } from './fault-words.ts';

/** Writes a quality issue with status `open` for every warning about an accepted row. */
export async function writeWarnings(
	database: Database,
	tables: readonly Table[],
	programme: Programme
): Promise<void> {
	for (const rule of rules)
		for (const table of rule.severity === 'warn' ? tables : []) {
			const sql = rule.breaches(table, programme);
			if (sql !== null)
				await database.run(`INSERT INTO quality_issue
					SELECT ${quote(rule.id)}, 'warn', ${quote(table.name)}, row_key, ${ruleWords(rule, '')} AS message, 'open', NULL FROM (${sql})
					ORDER BY row_key, message`);
		}
}
