import { quote } from '#engine/sql-literal.ts';
import { rules } from '#rules/all-rules.ts';
import { identifierIn } from '#rules/identifiers.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { cellFaults } from './cell-faults.ts';
import type { Database } from './database.ts';
import { told, toldIdentifier } from './words.ts';

/** SQL: a place in a file, as people read it. */
const placed = (file: string, row: string) =>
	`${file}.name || ' line ' || CAST(coalesce(${row}.line, ${row}.rowid - ${file}.first + 2) AS VARCHAR)`;

/** SQL: the file that a row id of this table came from. */
const fileOf = (table: Table, alias: string, row: string) =>
	`${alias}.table_name = ${quote(table.name)} AND ${row} >= ${alias}.first AND ${row} < ${alias}.next`;

/** Codes of faults whose value is the text of one cell. */
const cellCodes = ['V01', 'V02', 'V04', 'required', 'format', 'range'];

/** Writes what a rule found, each with its place. A direct identifier where it has no business is V01 before all else. */
function recording(table: Table): string {
	const columns = Object.keys(table.columns).map(quote).join(', ');
	const identified = `h.code IN (${cellCodes.map(quote).join(', ')}) AND ${identifierIn('h.value')} IS NOT NULL`;
	return `INSERT INTO memory.fault
		SELECT d.file, coalesce(t.line, h.row - d.first + 2), coalesce(list_position([${columns}], h."column"), 0),
			h."column", CASE WHEN ${identified} THEN 'V01' ELSE h.code END, h.value,
			CASE WHEN ${identified} THEN ${toldIdentifier(identifierIn('h.value'), '')}
				WHEN h.other IS NULL THEN h.message ELSE replace(h.message, '{other}', ${placed('od', 'o')}) END,
			CASE WHEN ${identified} THEN ${toldIdentifier(identifierIn('h.value'), '-fix')} ELSE h.fix END,
			${quote(table.name)}, h.row
		FROM temp.hit h JOIN ${table.name} t ON t.rowid = h.row
		JOIN memory.delivered d ON ${fileOf(table, 'd', 'h.row')}
		LEFT JOIN ${table.name} o ON o.rowid = h.other
		LEFT JOIN memory.delivered od ON ${fileOf(table, 'od', 'h.other')}`;
}

/**
 * Judges the rows of a staged table: writes their faults, and takes out every row that has one. Returns how many rows
 * each file lost. Tables that this one refers to must hold their accepted rows already.
 */
export async function judge(
	database: Database,
	table: Table,
	programme: Programme
): Promise<Map<number, number>> {
	const [unfit] = await database.rows<{ n: number }>(
		`SELECT count(*) AS n FROM ${table.name} WHERE raw IS NOT NULL`
	);
	const columns = unfit!.n > 0 ? Object.keys(table.columns) : [];
	const found = [
		...columns.map((column) => ({ sql: cellFaults(table, column), prepare: [] })),
		...rules.flatMap((rule) => {
			const { id, severity, breaches, prepare = [] } = rule;
			const sql = severity === 'block' ? breaches(table, programme) : null;
			if (sql === null) return [];
			const words = `${told(rule, '')} AS message, ${told(rule, '-fix')} AS fix`;
			return [{ sql: `SELECT *, ${quote(id)} AS code, ${words} FROM (${sql})`, prepare }];
		})
	];
	let any = false;
	for (const { sql, prepare } of found) {
		for (const statement of prepare) await database.run(statement);
		await database.run(`CREATE OR REPLACE TEMP TABLE hit AS
			SELECT row, "column", CAST(value AS VARCHAR) AS value, code, message, fix, CAST(other AS BIGINT) AS other FROM (${sql})`);
		const [hits] = await database.rows<{ n: number }>('SELECT count(*) AS n FROM temp.hit');
		if (hits!.n === 0) continue;
		any = true;
		await database.run(recording(table));
	}
	return any ? takeOut(database, table) : new Map();
}

async function takeOut(database: Database, table: Table): Promise<Map<number, number>> {
	await database.run(`CREATE OR REPLACE TEMP TABLE fallen AS
		SELECT DISTINCT row, file FROM memory.fault WHERE table_name = ${quote(table.name)} AND row IS NOT NULL`);
	await database.run(`INSERT INTO memory.fallen_key
		SELECT ${quote(table.name)}, coalesce(CAST(t.${table.key[0]!} AS VARCHAR), ''), ${placed('d', 't')}
		FROM ${table.name} t JOIN temp.fallen f ON f.row = t.rowid JOIN memory.delivered d ON d.file = f.file`);
	const lost = await database.rows<{ file: number; n: number }>(
		'SELECT file, count(*) AS n FROM temp.fallen GROUP BY file'
	);
	await database.run(`DELETE FROM ${table.name} WHERE rowid IN (SELECT row FROM temp.fallen)`);
	return new Map(lost.map(({ file, n }) => [file, n]));
}
