import type { Engine, Row } from '#engine/engine.ts';
import { rules } from '#rules/all-rules.ts';
import { identifierIn } from '#rules/identifiers.ts';
import type { Rule } from '#rules/rule.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { isTouched, type Differences } from './changed-columns.ts';
import { tablesIn } from './tables-in-sql.ts';
import type { MergeEngine } from './merge-state.ts';

/** A broken rule, and why. */
export interface BrokenRule {
	table: string;
	rule: string;
	reason: string;
	args: Record<string, string>;
}

/** A breach of one row, by its index in the staged table. */
export interface RowBreach extends BrokenRule {
	row: number;
	column: string | null;
	/** The value; null for a direct identifier. */
	value: string | null;
	/** Index of the conflicting row. */
	other: number | null;
}

/** A warning, by the key of what it is about. */
export interface Warning extends BrokenRule {
	rowKey: string;
}

// Node and the browser return lists differently; a text with a separator that no value contains they return
// alike.
const separator = '\u001f';
const argsSql = 'array_to_string(args, chr(31)) AS args';

function argsOf({ reasons }: Rule, { reason, args }: Row): Record<string, string> {
	const names = reasons[String(reason)] ?? [];
	const texts = String(args ?? '').split(separator);
	return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

/**
 * Values in breach that are direct identifiers, with their kind; queried only where there are breaches, since
 * it is slow.
 */
async function identifiers(engine: Engine, sql: string): Promise<Map<Row[string], string>> {
	const rows = await engine.query(
		`SELECT value, kind FROM (SELECT value, ${identifierIn('value')} AS kind
		FROM (SELECT DISTINCT CAST(value AS VARCHAR) AS value FROM (${sql}))) WHERE kind IS NOT NULL`
	);
	return new Map(rows.map(({ value, kind }) => [value ?? null, String(kind)]));
}

/** The breaches of a rule in a fixed order: engines return a row's several breaches in any order. */
function inOrder(rows: readonly Row[], table: Table, { reasons }: Rule): Row[] {
	const [columns, known] = [Object.keys(table.columns), Object.keys(reasons)];
	const places = ({ row, column, reason, other }: Row) => [
		Number(row),
		columns.indexOf(String(column)),
		known.indexOf(String(reason)),
		Number(other ?? -1)
	];
	return rows
		.map((row) => ({ row, at: places(row) }))
		.sort((a, b) => a.at.map((place, i) => place - b.at[i]!).find((apart) => apart !== 0) ?? 0)
		.map(({ row }) => row);
}

/** The rules of a severity whose answer an import may change, with their SQL and the tables that it reads; all of `checked` tables. */
const applicableRules = (
	engine: MergeEngine,
	programme: Programme,
	severity: Rule['severity'],
	differences: Differences,
	checked: ReadonlySet<string> = new Set()
) =>
	engine.tables.flatMap((table) =>
		rules.flatMap((rule) => {
			const sql = rule.severity === severity ? rule.breaches(table, programme) : null;
			if (sql === null) return [];
			const all = [sql, ...(rule.prepare?.(programme) ?? [])];
			const reads = tablesIn(engine.tables, ...all);
			const applies = checked.has(table.name) || isTouched(differences, reads, ...all);
			return applies ? [{ table, rule, sql, reads }] : [];
		})
	);

/**
 * The breaches among the staged rows, by the same SQL as in the ingest: of the tables that a file brings rows for, by every rule, and of
 * others by the rules that read what differs.
 * A direct identifier in the wrong place is reported as V01.
 */
export async function findBreaches(
	engine: MergeEngine,
	differences: Differences,
	checked: ReadonlySet<string>,
	programme: Programme
): Promise<RowBreach[]> {
	const breaches = applicableRules(engine, programme, 'block', differences, checked).map(
		({ table, rule, sql, reads }) =>
			engine.ask(reads, async (database): Promise<RowBreach[]> => {
				for (const statement of rule.prepare?.(programme) ?? []) await database.run(statement);
				const rows =
					await database.query(`SELECT CAST(row AS INTEGER) AS row, CAST("column" AS VARCHAR) AS "column",
				CAST(value AS VARCHAR) AS value, reason, ${argsSql}, CAST(other AS INTEGER) AS other FROM (${sql})`);
				const mayBeIdentifier = rule.id === 'V04' && rows.length > 0;
				const kinds = mayBeIdentifier ? await identifiers(database, sql) : new Map<Row[string], string>();
				return inOrder(rows, table, rule).map((answer) => {
					const text = (name: string) => (answer[name] === null ? null : String(answer[name]));
					const args = argsOf(rule, answer);
					const kind = rule.id === 'V01' ? args['kind'] : kinds.get(answer['value'] ?? null);
					return {
						table: table.name,
						row: Number(answer['row']),
						column: text('column'),
						other: answer['other'] === null ? null : Number(answer['other']),
						...(kind === undefined
							? { rule: rule.id, reason: String(answer['reason']), args, value: text('value') }
							: { rule: 'V01', reason: 'identifier', args: { kind }, value: null })
					};
				});
			})
	);
	return (await Promise.all(breaches)).flat();
}

/** The warnings about the staged rows, for rules that read what differs. */
export async function findWarnings(
	engine: MergeEngine,
	differences: Differences,
	programme: Programme
): Promise<Warning[]> {
	const warnings = applicableRules(engine, programme, 'warn', differences).map(
		({ table, rule, sql, reads }) =>
			engine.askOnce(`${rule.id} ${table.name}`, reads, async (database): Promise<Warning[]> => {
				const rows = await database.query(
					`SELECT row_key, reason, ${argsSql} FROM (${sql}) ORDER BY 1, 2, 3`
				);
				return rows.map((answer) => ({
					table: table.name,
					rule: rule.id,
					rowKey: String(answer['row_key']),
					reason: String(answer['reason']),
					args: argsOf(rule, answer)
				}));
			})
	);
	return (await Promise.all(warnings)).flat();
}
