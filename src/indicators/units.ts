import { characteristicSql } from '#engine/characteristic-sql.ts';
import { quote } from '#engine/sql-literal.ts';
import type { Engine, Row } from '#engine/engine.ts';
import { dimsOf } from '#schemas/dims.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { hasTies, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { dimsOfUnits } from './dims.ts';

/** The units of one indicator, joined to their dims and counted, in a temporary table of one connection. */
export interface UnitTable {
	table: string;
	/** Dims that the table has a column for; `month` is derived from `on_date`. */
	dims: ReadonlySet<Dim>;
	/** Whether units without a value have a reason. */
	hasReasons: boolean;
	/** SQL that goes before a SELECT, so that it reads the covered countries only; empty where all are. */
	among: string;
	/** Whether they are kept apart by what they have in common, in a column `cluster`. */
	hasClusters: boolean;
}

/** The units of one indicator, and the same kept apart by cluster, null where they are independent of each other. */
export interface Units extends UnitTable {
	clustered: UnitTable | null;
}

/** The parts of a definition that determine its units. */
export type Source = Pick<
	Definition,
	'id' | 'kind' | 'sql' | 'links' | 'clusters' | 'scope' | 'dims' | 'measures' | 'dated'
>;

const required = { unit: 'VARCHAR', value: 'DOUBLE', on_date: 'DATE' };
const optional = {
	measure: 'VARCHAR',
	participant_id: 'VARCHAR',
	session_id: 'VARCHAR',
	response_id: 'VARCHAR',
	country: 'VARCHAR',
	sector: 'VARCHAR',
	kind: 'VARCHAR',
	activity: 'VARCHAR',
	left_out: 'VARCHAR',
	before: 'DOUBLE',
	after: 'DOUBLE',
	a_id: 'VARCHAR',
	b_id: 'VARCHAR'
};

/** The column with the id of what a unit is linked to; a form is known by the id of its response. */
const idOf = (link: Definition['links'][number]): string =>
	link === 'answer' ? 'response_id' : `${link}_id`;

/** The columns that the SQL of a definition yields; throws when one is missing, unknown or has the wrong type. */
export async function columnsOf(engine: Engine, definition: Source): Promise<Set<string>> {
	const known: Record<string, string> = { ...required, ...optional };
	const expected = new Set([
		...Object.keys(required),
		...(definition.measures.length ? ['measure'] : []),
		...[...definition.links, ...definition.clusters].map(idOf),
		...(kinds[definition.kind].pairs ? ['before', 'after'] : []),
		...(hasTies(definition.kind) ? ['a_id', 'b_id'] : [])
	]);
	const found = new Set<string>();
	for (const row of await engine.query(`DESCRIBE SELECT * FROM (\n${definition.sql}\n) AS units`)) {
		const [name, type] = [String(row['column_name']), String(row['column_type'])];
		if (known[name] === undefined)
			throw new Error(
				`unknown column of ${definition.id}: ${name}; known are ${Object.keys(known).join(', ')}`
			);
		if (known[name] !== type)
			throw new Error(`invalid column of ${definition.id}: ${name} is ${type}; cast it to ${known[name]}`);
		found.add(name);
	}
	for (const name of expected)
		if (!found.has(name)) throw new Error(`missing column of ${definition.id}: ${name}`);
	return found;
}

/**
 * The SQL expression of each dim of a unit `u`, given the columns of its SQL; with `joinsOf` the only place where dims are
 * joined to units.
 */
export function dimExpressions(
	columns: ReadonlySet<string>,
	definition: Pick<Definition, 'links'>,
	programme: Programme
): Record<Dim, string> {
	const own = (name: string) =>
		columns.has(name) ? [name === 'country' ? 'CAST(u.country AS country_t)' : `u.${name}`] : [];
	const linked = (link: 'participant' | 'session') =>
		definition.links.includes(link) ? [`${link}.country`] : [];
	const country = [...own('country'), ...linked('participant'), ...linked('session')];
	const joined = dimsOf(programme)
		.filter(({ of }) => (definition.links as string[]).includes(of))
		.map(({ code, of }): [Dim, string] => [code, characteristicSql(programme, code, of)]);
	return {
		...(Object.fromEntries(joined) as Record<Dim, string>),
		country: country.length > 1 ? `coalesce(${country.join(', ')})` : (country[0] ?? ''),
		sector: 'u.sector',
		kind: 'u.kind',
		activity: 'u.activity',
		wave: 'u.measure',
		month: 'u.on_date'
	};
}

/** The joins with what units `u` are linked to. */
export const joinsOf = ({ links }: Pick<Definition, 'links'>, programme: Programme): string =>
	links.flatMap((link) => joinOf(link, programme)).join(' ');

/** The rows of a form agree in its characteristics, so any of them tells. */
function joinOf(link: Definition['links'][number], programme: Programme): string[] {
	if (link !== 'answer') return [`LEFT JOIN ${link} ON ${link}.${link}_id = u.${link}_id`];
	const dims = dimsOf(programme).filter(({ of }) => of === 'answer');
	if (dims.length === 0) return [];
	const columns = dims.map(({ code }) => `any_value(${code}) AS ${code}`);
	return [
		`LEFT JOIN (SELECT response_id, ${columns.join(', ')} FROM survey_response GROUP BY response_id) AS answer
			ON answer.response_id = u.response_id`
	];
}

/** The column with the unit's id for measures that count a unit once in a group, however many rows it has. */
function distinctMember({ measures }: Source): string[] {
	const ids = measures.filter(({ distinct }) => distinct).map(({ id }) => `'${id}'`);
	return ids.length ? [`CASE WHEN u.measure IN (${ids.join(', ')}) THEN u.unit END AS member`] : [];
}

/** SQL: whether a country is one of these. */
const within = (countries: readonly string[], country: string): string =>
	countries.length === 0 ? 'false' : `${country} IN (${countries.map(quote).join(', ')})`;

/** Tables whose rows say which country they belong to; the rows of others belong to one of theirs. */
const tablesOfCountries = ['participant', 'session', 'working_days', 'stakeholder'];

/**
 * SQL that stands for the tables of a records file as if only some countries had delivered: what belongs to others, and to ties
 * with others, is then in no figure. What belongs to no country stays.
 */
function coveredTables({ countries }: Programme, covered: readonly string[]): string {
	if (covered.length === countries.length) return '';
	const tables = tablesOfCountries.map(
		(table) =>
			`${table} AS (SELECT * FROM main.${table} WHERE country IS NULL OR ${within(covered, 'country')})`
	);
	return `WITH ${tables.join(', ')}`;
}

/**
 * The column with the cluster of a unit; a unit that has nothing in common with others is its own. As a number, by which a million
 * units are grouped in half the time.
 */
const clusterOf = ({ clusters }: Source): string[] =>
	clusters.length
		? [
				`hash(coalesce(${clusters.map((link) => `'${link} ' || u.${idOf(link)}`).join(', ')}, u.unit)) AS cluster`
			]
		: [];

/** The name of a dim's column: units have a date, from which the month is derived. */
export const columnOf = (dim: Dim): string => (dim === 'month' ? 'on_date' : dim);

/** The columns that name the record which a unit is, where its SQL yields them. */
const idColumns = ['participant_id', 'response_id'] as const;

/**
 * One row per unit that counts, with its id and those of the person and the form behind it, its groups, and its values: what `materialise`
 * adds up, before it is added up. Values of `month` are yyyy-mm. For editions, in which who is counted decides how a figure is altered.
 */
export async function unitRows(
	engine: Engine,
	definition: Source,
	programme: Programme,
	covered: readonly string[]
): Promise<Row[]> {
	const columns = await columnsOf(engine, definition);
	const dims = dimsOfUnits(programme, definition, columns);
	const from = dimExpressions(columns, definition, programme);
	const among = coveredTables(programme, covered);
	const texts = [
		'CAST(u.unit AS VARCHAR) AS unit',
		...idColumns.filter((name) => columns.has(name)).map((name) => `CAST(u.${name} AS VARCHAR) AS ${name}`),
		...(definition.measures.length ? ['CAST(u.measure AS VARCHAR) AS measure'] : []),
		...[...dims].map((dim) =>
			dim === 'month' ? `strftime(u.on_date, '%Y-%m') AS month` : `CAST(${from[dim]} AS VARCHAR) AS "${dim}"`
		)
	];
	const numbers = ['value', 'before', 'after']
		.filter((name) => columns.has(name))
		.map((name) => `CAST(u.${name} AS DOUBLE) AS ${name}`);
	const conditions = [
		'u.value IS NOT NULL',
		...(among && dims.has('country')
			? [`(${from['country']} IS NULL OR ${within(covered, from['country']!)})`]
			: [])
	];
	return engine.query(`${among} SELECT ${[...texts, ...numbers].join(', ')}
		FROM (\n${definition.sql}\n) AS u ${joinsOf(definition, programme)} WHERE ${conditions.join(' AND ')}`);
}

/**
 * Runs the SQL of a definition once and stores the result as a temporary table: one row per combination of measure,
 * dims, date and value, with the number `n` of its units. Units without a value are selected with the reason, where
 * the definition gives one; they count in no figure.
 *
 * Only the countries `covered` are counted; see `coverage.ts`. Otherwise no filter is applied, so that every later question is one scan of a narrow table. Since there are few combinations, a
 * million units become some ten thousand rows.
 */
export async function materialise(
	engine: Engine,
	definition: Source,
	programme: Programme,
	table: string,
	covered: readonly string[]
): Promise<Units> {
	const columns = await columnsOf(engine, definition);
	const dims = dimsOfUnits(programme, definition, columns);
	const unknown = definition.dims.find((dim) => !dims.has(dim));
	if (unknown !== undefined)
		throw new Error(
			`invalid dims of ${definition.id}: ${unknown}; its units have ${[...dims].join(', ') || 'none'}`
		);
	const from = dimExpressions(columns, definition, programme);
	const hasReasons = columns.has('left_out');
	const selected = [
		...(definition.measures.length ? ['u.measure AS measure'] : []),
		...[...dims].map((dim) => `${from[dim]} AS ${columnOf(dim)}`),
		...distinctMember(definition),
		...['left_out', 'before', 'after']
			.filter((name) => columns.has(name))
			.map((name) => `u.${name} AS ${name}`),
		...clusterOf(definition),
		'u.value AS value'
	];
	const among = coveredTables(programme, covered);
	const conditions = [
		...(hasReasons ? [] : ['u.value IS NOT NULL']),
		...(among && dims.has('country')
			? [`(${from['country']} IS NULL OR ${within(covered, from['country']!)})`]
			: [])
	];
	const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
	const made = { table, dims, hasReasons, among, hasClusters: false };
	const clustered = definition.clusters.length
		? { ...made, table: `${table}_clustered`, hasClusters: true }
		: null;
	await engine.run(`CREATE TEMP TABLE ${(clustered ?? made).table} AS ${among}
		SELECT *, CAST(count(*) AS INTEGER) AS n
		FROM (SELECT ${selected.join(', ')} FROM (\n${definition.sql}\n) AS u ${joinsOf(definition, programme)} ${where}) AS joined
		GROUP BY ALL`);
	if (clustered)
		await engine.run(`CREATE TEMP TABLE ${table} AS
			SELECT * EXCLUDE (cluster, n), CAST(sum(n) AS INTEGER) AS n FROM ${clustered.table} GROUP BY ALL`);
	return { ...made, clustered };
}
