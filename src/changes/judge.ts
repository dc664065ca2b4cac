import type { Engine, Row } from '#engine/engine.ts';
import { rules } from '#rules/all.ts';
import { identifierIn } from '#rules/identifiers.ts';
import type { Rule } from '#rules/rule.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';

/** A rule that something breaks, and why. */
export interface Breach {
	table: string;
	rule: string;
	reason: string;
	args: Record<string, string>;
}

/** A breach of one row, by its place in the staged table. */
export interface RowBreach extends Breach {
	row: number;
	column: string | null;
	/** What stands there; null for a direct identifier. */
	value: string | null;
	/** The row that it is set against. */
	other: number | null;
}

/** A warning, by the key that it is about. */
export interface Warning extends Breach {
	rowKey: string;
}

// Both homes read lists otherwise; a text with a separator that no value holds they read alike.
const separator = '\u001f';
const argsSql = 'array_to_string(args, chr(31)) AS args';

function argsOf({ reasons }: Rule, { reason, args }: Row): Record<string, string> {
	const names = reasons[String(reason)] ?? [];
	const texts = String(args ?? '').split(separator);
	return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

/** Values in breach that are direct identifiers, with their kind; asked only where there are breaches, for it is slow. */
async function identifiers(engine: Engine, sql: string): Promise<Map<Row[string], string>> {
	const rows = await engine.query(
		`SELECT value, kind FROM (SELECT value, ${identifierIn('value')} AS kind
		FROM (SELECT DISTINCT CAST(value AS VARCHAR) AS value FROM (${sql}))) WHERE kind IS NOT NULL`
	);
	return new Map(rows.map(({ value, kind }) => [value ?? null, String(kind)]));
}

/** What keeps staged rows out, by the same SQL as in the ingest. A direct identifier where it has no business is V01. */
export async function judge(
	engine: Engine,
	tables: readonly Table[],
	programme: Programme
): Promise<RowBreach[]> {
	const found: RowBreach[] = [];
	for (const table of tables)
		for (const rule of rules) {
			const sql = rule.severity === 'block' ? rule.breaches(table, programme) : null;
			if (sql === null) continue;
			for (const statement of rule.prepare ?? []) await engine.run(statement);
			const rows =
				await engine.query(`SELECT CAST(row AS INTEGER) AS row, CAST("column" AS VARCHAR) AS "column",
				CAST(value AS VARCHAR) AS value, reason, ${argsSql}, CAST(other AS INTEGER) AS other FROM (${sql}) ORDER BY row`);
			const asked = rule.id === 'V04' && rows.length > 0;
			const kinds = asked ? await identifiers(engine, sql) : new Map<Row[string], string>();
			for (const answer of rows) {
				const text = (name: string) => (answer[name] === null ? null : String(answer[name]));
				const args = argsOf(rule, answer);
				const kind = rule.id === 'V01' ? args['kind'] : kinds.get(answer['value'] ?? null);
				found.push({
					table: table.name,
					row: Number(answer['row']),
					column: text('column'),
					other: answer['other'] === null ? null : Number(answer['other']),
					...(kind === undefined
						? { rule: rule.id, reason: String(answer['reason']), args, value: text('value') }
						: { rule: 'V01', reason: 'identifier', args: { kind }, value: null })
				});
			}
		}
	return found;
}

/** What is odd among accepted rows. */
export async function warningsIn(
	engine: Engine,
	tables: readonly Table[],
	programme: Programme
): Promise<Warning[]> {
	const found: Warning[] = [];
	for (const table of tables)
		for (const rule of rules) {
			const sql = rule.severity === 'warn' ? rule.breaches(table, programme) : null;
			if (sql === null) continue;
			const rows = await engine.query(`SELECT row_key, reason, ${argsSql} FROM (${sql}) ORDER BY 1, 2, 3`);
			for (const answer of rows)
				found.push({
					table: table.name,
					rule: rule.id,
					rowKey: String(answer['row_key']),
					reason: String(answer['reason']),
					args: argsOf(rule, answer)
				});
		}
	return found;
}
