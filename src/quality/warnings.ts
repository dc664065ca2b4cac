import type { Engine } from '#engine/engine.ts';
import { rules } from '#rules/all-rules.ts';
import type { Rule } from '#rules/rule.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';

/** A warning about an accepted row: the rule, the reason, and the values for its message. */
export interface RecordWarning {
	rule: string;
	reason: string;
	table: string;
	rowKey: string;
	args: Record<string, string>;
}

/** The warnings of one rule, reason and table; if there are very many, only the first are listed. */
export interface WarningGroup {
	rule: string;
	reason: string;
	table: string;
	n: number;
	warnings: RecordWarning[];
}

/** Rows beyond this number are counted but not listed: too many to be reviewed one by one. */
export const maxListed = 500;

/** Separates the values for a message; it occurs in no value. */
const separator = '\u001f';

const warningRules = rules.filter(({ severity }) => severity === 'warn');

/** The SQL of one rule's warnings about a table; null where it has none. */
function sqlOf(rule: Rule, table: Table, programme: Programme): string | null {
	const sql = rule.breaches(table, programme);
	return (
		sql &&
		`SELECT CAST(reason AS VARCHAR) AS reason, CAST(row_key AS VARCHAR) AS row_key,
			array_to_string(args, chr(31)) AS args, CAST(n AS DOUBLE) AS n
		FROM (SELECT *, count(*) OVER (PARTITION BY reason) AS n,
			row_number() OVER (PARTITION BY reason ORDER BY row_key, array_to_string(args, chr(31))) AS place
			FROM (${sql}) AS breach) AS placed
		WHERE place <= ${maxListed} ORDER BY reason, place`
	);
}

/** The queries of all warnings: where their rows are kept with a cube, `warnings` needs no engine. */
export const warningQueries = (programme: Programme): string[] =>
	warningRules.flatMap((rule) =>
		contributedTables(programme).flatMap((table) => sqlOf(rule, table, programme) ?? [])
	);

/** Applies every warning rule to the current rows, so that corrected rows no longer have a warning. */
export async function warnings(engine: Engine, programme: Programme): Promise<WarningGroup[]> {
	const out: WarningGroup[] = [];
	for (const rule of warningRules)
		for (const table of contributedTables(programme)) {
			const sql = sqlOf(rule, table, programme);
			if (sql === null) continue;
			const rows = await engine.query(sql);
			for (const reason of new Set(rows.map((row) => String(row['reason'])))) {
				const names = rule.reasons[reason] ?? [];
				const own = rows.filter((row) => row['reason'] === reason);
				out.push({
					rule: rule.id,
					reason,
					table: table.name,
					n: own[0]!['n'] as number,
					warnings: own.map((row) => {
						const texts = String(row['args'] ?? '').split(separator);
						const args = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
						return { rule: rule.id, reason, table: table.name, rowKey: String(row['row_key']), args };
					})
				});
			}
		}
	return out;
}
