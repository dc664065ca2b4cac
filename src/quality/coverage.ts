import type { Engine } from '#engine/engine.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { originOf } from '#engine/row-origin.ts';

/** What was delivered of one table. */
export interface TableCoverage {
	table: string;
	/** Whether some partner delivered it, even if only as a header. */
	delivered: boolean;
	/** The newest date in it, by country; `null` is for rows of the whole programme. */
	newest: ReadonlyMap<string | null, string>;
	/** Rows as cells of the indicator `rows:<table>`: by country and month, by country, by month, and all. */
	cells: Cell[];
}

/** How many rows a group of a table has. */
const rowsCell = (table: string, dims: Record<string, string>, n: number): Cell => ({
	indicator: `rows:${table}`,
	version: 1,
	dims,
	value: n,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n,
	unit: 'rows',
	status: 'ok'
});

interface MonthCount {
	country: string | null;
	month: string | null;
	newest: string | null;
	n: number;
}

async function coverageOf(engine: Engine, table: string): Promise<MonthCount[]> {
	const { from, country, day } = originOf(table);
	const rows = await engine.query(`SELECT CAST(country AS VARCHAR) AS country, month_of(day) AS month,
			CAST(max(day) AS VARCHAR) AS newest, CAST(count(*) AS DOUBLE) AS n
		FROM (SELECT ${country} AS country, CAST(${day} AS DATE) AS day FROM ${from}) AS placed
		GROUP BY CAST(country AS VARCHAR), month_of(day) ORDER BY ALL`);
	return rows as unknown as MonthCount[];
}

function cellsOf(table: string, found: readonly MonthCount[], countries: readonly string[]): Cell[] {
	const months = [...new Set(found.flatMap(({ month }) => month ?? []))].sort();
	const count = (suits: (one: MonthCount) => boolean) =>
		found.filter(suits).reduce((sum, { n }) => sum + n, 0);
	return [
		...countries.flatMap((country) =>
			months.map((month) =>
				rowsCell(
					table,
					{ country, month },
					count((one) => one.country === country && one.month === month)
				)
			)
		),
		...countries.map((country) =>
			rowsCell(
				table,
				{ country },
				count((one) => one.country === country)
			)
		),
		...months.map((month) =>
			rowsCell(
				table,
				{ month },
				count((one) => one.month === month)
			)
		),
		rowsCell(
			table,
			{},
			count(() => true)
		)
	];
}

/**
 * The number of rows of each contributed table, by country and month of the row's own date. A country without rows has 0, which is
 * different from a table that was not delivered.
 */
export async function coverage(engine: Engine, programme: Programme): Promise<TableCoverage[]> {
	const matrix = await deliveries(engine, programme);
	const countries = programme.countries.map(({ code }) => code);
	const out: TableCoverage[] = [];
	for (const { name } of contributedTables(programme)) {
		const found = await coverageOf(engine, name);
		const newest = new Map<string | null, string>();
		for (const one of found)
			if (one.newest !== null && one.newest > (newest.get(one.country) ?? ''))
				newest.set(one.country, one.newest);
		out.push({
			table: name,
			delivered: matrix.some(({ table, state }) => table === name && state !== 'missing'),
			newest,
			cells: cellsOf(name, found, countries)
		});
	}
	return out;
}
