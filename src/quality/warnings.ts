import type { Engine } from '#engine/engine.ts';
import { rules } from '#rules/all-rules.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';

/** Something odd about an accepted row: which rule says so, for which reason, and what fills its message. */
export interface Warning {
	rule: string;
	reason: string;
	table: string;
	rowKey: string;
	args: Record<string, string>;
}

/** All warnings of one rule, reason and table; of very many only the first are listed. */
export interface WarningGroup {
	rule: string;
	reason: string;
	table: string;
	n: number;
	warnings: Warning[];
}

/** More rows than this are counted and not listed: nobody answers for them one by one. */
export const mostListed = 500;

/** Stands between the texts that fill a message; it occurs in no value. */
const between = '\u001f';

/** Puts every warning rule to the rows as they are now, so that what was corrected since is no longer there. */
export async function warnings(engine: Engine, programme: Programme): Promise<WarningGroup[]> {
	const out: WarningGroup[] = [];
	for (const rule of rules.filter(({ severity }) => severity === 'warn'))
		for (const table of contributedTables(programme)) {
			const sql = rule.breaches(table, programme);
			if (sql === null) continue;
			const rows =
				await engine.query(`SELECT CAST(reason AS VARCHAR) AS reason, CAST(row_key AS VARCHAR) AS row_key,
					array_to_string(args, chr(31)) AS args, CAST(n AS DOUBLE) AS n
				FROM (SELECT *, count(*) OVER (PARTITION BY reason) AS n,
					row_number() OVER (PARTITION BY reason ORDER BY row_key, array_to_string(args, chr(31))) AS place
					FROM (${sql}) AS breach) AS placed
				WHERE place <= ${mostListed} ORDER BY reason, place`);
			for (const reason of new Set(rows.map((row) => String(row['reason'])))) {
				const names = rule.reasons[reason] ?? [];
				const own = rows.filter((row) => row['reason'] === reason);
				out.push({
					rule: rule.id,
					reason,
					table: table.name,
					n: own[0]!['n'] as number,
					warnings: own.map((row) => {
						const texts = String(row['args'] ?? '').split(between);
						const args = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
						return { rule: rule.id, reason, table: table.name, rowKey: String(row['row_key']), args };
					})
				});
			}
		}
	return out;
}
