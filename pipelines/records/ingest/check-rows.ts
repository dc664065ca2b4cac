import { quote } from '#engine/sql-literal.ts';
import { rules } from '#rules/all-rules.ts';
import { identifierIn } from '#rules/identifiers.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { cellFaults } from './cell-faults.ts';
import type { Database } from './open-records-database.ts';
import { ruleWords, identifierWords } from './fault-words.ts';

/** SQL: file and line of a row, for messages. */
const placeInFile = (file: string, row: string) =>
	`${file}.name || ' line ' || CAST(coalesce(${row}.line, ${row}.rowid - ${file}.first + 2) AS VARCHAR)`;

/** SQL: condition that a row id of this table came from the file. */
const fileOf = (table: Table, alias: string, row: string) =>
	`${alias}.table_name = ${quote(table.name)} AND ${row} >= ${alias}.first AND ${row} < ${alias}.next`;

/** Fault codes whose value is the text of one cell; V01 says itself what it found. */
const cellCodes = ['V02', 'V04', 'required', 'format', 'range'];

/** SQL: writes the hits of a check as faults with their place. A faulty cell with a direct identifier is always V01. */
function insertFaults(table: Table): string {
	const columns = Object.keys(table.columns).map(quote).join(', ');
	const identified = `h.code IN (${cellCodes.map(quote).join(', ')}) AND ${identifierIn('h.value')} IS NOT NULL`;
	return `INSERT INTO memory.fault
		SELECT d.file, coalesce(t.line, h.row - d.first + 2), coalesce(list_position([${columns}], h."column"), 0),
			h."column", CASE WHEN ${identified} THEN 'V01' ELSE h.code END, h.value,
			CASE WHEN ${identified} THEN ${identifierWords(identifierIn('h.value'), '')}
				WHEN h.other IS NULL THEN h.message ELSE replace(h.message, '{other}', ${placeInFile('od', 'o')}) END,
			CASE WHEN ${identified} THEN ${identifierWords(identifierIn('h.value'), '-fix')} ELSE h.fix END,
			${quote(table.name)}, h.row
		FROM temp.hit h JOIN ${table.name} t ON t.rowid = h.row
		JOIN memory.delivered d ON ${fileOf(table, 'd', 'h.row')}
		LEFT JOIN ${table.name} o ON o.rowid = h.other
		LEFT JOIN memory.delivered od ON ${fileOf(table, 'od', 'h.other')}`;
}

/**
 * Checks the rows of a staging table: writes their faults and removes every row that has one. Returns the number of removed
 * rows by file. Tables that this one refers to must already contain their accepted rows.
 */
export async function checkRows(
	database: Database,
	table: Table,
	programme: Programme
): Promise<Map<number, number>> {
	const [invalid] = await database.rows<{ n: number }>(
		`SELECT count(*) AS n FROM ${table.name} WHERE raw IS NOT NULL`
	);
	const columns = invalid!.n > 0 ? Object.keys(table.columns) : [];
	const checks = [
		...columns.map((column) => ({ sql: cellFaults(table, column), prepare: [] as readonly string[] })),
		...rules.flatMap((rule) => {
			const { id, severity, breaches, prepare } = rule;
			const sql = severity === 'block' ? breaches(table, programme) : null;
			if (sql === null) return [];
			const texts = `${ruleWords(rule, '')} AS message, ${ruleWords(rule, '-fix')} AS fix`;
			return [
				{ sql: `SELECT *, ${quote(id)} AS code, ${texts} FROM (${sql})`, prepare: prepare?.(programme) ?? [] }
			];
		})
	];
	let any = false;
	for (const { sql, prepare } of checks) {
		for (const statement of prepare) await database.run(statement);
		await database.run(`CREATE OR REPLACE TEMP TABLE hit AS
			SELECT row, "column", CAST(value AS VARCHAR) AS value, code, message, fix, CAST(other AS BIGINT) AS other FROM (${sql})`);
		const [hits] = await database.rows<{ n: number }>('SELECT count(*) AS n FROM temp.hit');
		if (hits!.n === 0) continue;
		any = true;
		await database.run(insertFaults(table));
	}
	return any ? removeFaultyRows(database, table) : new Map();
}

async function removeFaultyRows(database: Database, table: Table): Promise<Map<number, number>> {
	await database.run(`CREATE OR REPLACE TEMP TABLE fallen AS
		SELECT DISTINCT row, file FROM memory.fault WHERE table_name = ${quote(table.name)} AND row IS NOT NULL`);
	await database.run(`INSERT INTO memory.fallen_key
		SELECT ${quote(table.name)}, coalesce(CAST(t.${table.key[0]!} AS VARCHAR), ''), ${placeInFile('d', 't')}
		FROM ${table.name} t JOIN temp.fallen f ON f.row = t.rowid JOIN memory.delivered d ON d.file = f.file`);
	const removed = await database.rows<{ file: number; n: number }>(
		'SELECT file, count(*) AS n FROM temp.fallen GROUP BY file'
	);
	await database.run(`DELETE FROM ${table.name} WHERE rowid IN (SELECT row FROM temp.fallen)`);
	return new Map(removed.map(({ file, n }) => [file, n]));
}
