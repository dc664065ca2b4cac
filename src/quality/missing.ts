import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { wilson } from '#statistics/wilson.ts';
import { originOf } from '#engine/row-origin.ts';

/** How often one field is empty or not disclosed. */
export interface MissingField {
	table: string;
	field: string;
	/** Whether the table's rules allow it to be empty. */
	optional: boolean;
	/** Shares as cells of the indicator `missing:<table>.<field>`: by country, and all. */
	cells: Cell[];
}

/** Fields that may be empty for a reason given by the row itself: a participant who has not left has no exit date. */
const emptyForReason: Record<string, readonly string[]> = {
	participant: ['exited_on', 'exit_reason'],
	session: ['country', 'held_on'],
	survey_response: ['participant_id', 'session_id', 'missing_code'],
	product: ['published_on']
};

function shareCell(indicator: string, dims: Record<string, string>, missing: number, n: number): Cell {
	const bounds = wilson(missing, n);
	return {
		indicator,
		version: 1,
		dims,
		value: n === 0 ? null : missing / n,
		numerator: missing,
		denominator: n,
		low: bounds?.low ?? null,
		high: bounds?.high ?? null,
		n,
		unit: 'share',
		status: n === 0 ? 'not-applicable' : 'ok',
		...(n === 0 ? { reason: 'no-units' as const } : {})
	};
}

async function missingIn(
	engine: Engine,
	table: Table,
	countries: readonly string[]
): Promise<MissingField[]> {
	const fields = Object.entries(table.columns).filter(
		([name]) => !table.key.includes(name) && !(emptyForReason[table.name] ?? []).includes(name)
	);
	if (fields.length === 0) return [];
	const { from, country } = originOf(table.name);
	const counts = fields.map(
		([name], i) => `CAST(count(*) FILTER (WHERE t.${name} IS NULL
			OR CAST(t.${name} AS VARCHAR) = 'undisclosed') AS DOUBLE) AS f${i}`
	);
	const rows =
		await engine.query(`SELECT CAST(${country} AS VARCHAR) AS country, CAST(count(*) AS DOUBLE) AS n,
			${counts.join(', ')} FROM ${from} GROUP BY CAST(${country} AS VARCHAR)`);
	return fields.map(([field, column], i) => {
		const indicator = `missing:${table.name}.${field}`;
		const sum = (key: string, code?: string) =>
			rows.reduce(
				(total, row) => total + (code === undefined || row['country'] === code ? (row[key] as number) : 0),
				0
			);
		return {
			table: table.name,
			field,
			optional: column.nullable,
			cells: [
				...countries.map((code) =>
					shareCell(indicator, { country: code }, sum(`f${i}`, code), sum('n', code))
				),
				shareCell(indicator, {}, sum(`f${i}`), sum('n'))
			]
		};
	});
}

/** Every field with missing values, by table; fields that may be empty for a reason are skipped. */
export async function missing(engine: Engine, programme: Programme): Promise<MissingField[]> {
	const countries = programme.countries.map(({ code }) => code);
	const out: MissingField[] = [];
	for (const table of contributedTables(programme))
		for (const field of await missingIn(engine, table, countries))
			if ((field.cells.at(-1)!.numerator ?? 0) > 0) out.push(field);
	return out;
}
