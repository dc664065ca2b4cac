import type { Engine } from '#engine/engine.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { isRunning, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { exclusionReasons } from '#schemas/exclusion-reasons.ts';
import { dimValues } from '#schemas/dims.ts';
import { ownDims } from '../dims.ts';
import { columnsOf } from '../units.ts';

const sqlList = (values: readonly string[]) =>
	values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');

/** The SQL condition of a unit that is linked to something that does not exist. */
function unknownLink(link: Definition['links'][number]): string {
	const [table, id] = link === 'answer' ? ['survey_response', 'response_id'] : [link, `${link}_id`];
	return `${id} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table}.${id} = units.${id})`;
}

/** The rules for the rows of a definition: a description of the breach, and the SQL condition of a row that breaks the rule. */
function rowRules(
	definition: Definition,
	programme: Programme,
	columns: ReadonlySet<string>
): [string, string][] {
	const { kind, measures, links, dated } = definition;
	const { pairs, binary } = kinds[kind];
	const domain = (dim: Dim) => sqlList(dimValues(programme, dim));
	const once = measures.filter((measure) => measure.distinct).map(({ id }) => id);
	return [
		['has no unit', 'unit IS NULL'],
		...(binary && !pairs ? [['has a value beside 0 and 1', 'value NOT IN (0, 1)'] as [string, string]] : []),
		...(dated === null
			? [['has a day although none is declared', 'on_date IS NOT NULL'] as [string, string]]
			: []),
		...(isRunning(kind)
			? [['has no day to grow by', 'value IS NOT NULL AND on_date IS NULL'] as [string, string]]
			: []),
		...(isRunning(kind) ? [['falls', 'value < 0'] as [string, string]] : []),
		...(measures.length
			? [
					[
						'has an unknown measure',
						`measure IS NULL OR measure NOT IN (${sqlList(measures.map(({ id }) => id))})`
					] as [string, string]
				]
			: []),
		...(once.length
			? [['counts once but not as 1', `measure IN (${sqlList(once)}) AND value <> 1`] as [string, string]]
			: []),
		...links.map((link): [string, string] => [`has an unknown ${link}`, unknownLink(link)]),
		columns.has('left_out')
			? [
					'does not say why it is left out, or says so though it counts',
					`(value IS NULL) <> (left_out IS NOT NULL) OR left_out NOT IN (${sqlList(exclusionReasons)})`
				]
			: ['is left out without a word', 'value IS NULL'],
		...(pairs
			? [
					[
						'has a value that is not after less before',
						`value IS NOT NULL AND NOT coalesce(abs(after - before - value) < 1e-9, false)`
					] as [string, string]
				]
			: []),
		...(binary && pairs
			? [
					['has a before or after beside 0 and 1', 'before NOT IN (0, 1) OR after NOT IN (0, 1)'] as [
						string,
						string
					]
				]
			: []),
		...ownDims(programme)
			.filter((dim) => columns.has(dim))
			.map((dim): [string, string] => [`has an unknown ${dim}`, `${dim} NOT IN (${domain(dim)})`])
	];
}

/**
 * What is wrong with the rows that a definition's SQL yields, in words with the number of rows; empty when there is nothing.
 * In addition to the rules for single rows, a unit must have one row per measure, except for measures with `distinct` units.
 */
export async function faultsOfUnits(
	engine: Engine,
	definition: Definition,
	programme: Programme
): Promise<string[]> {
	const columns = await columnsOf(engine, definition);
	const checks = rowRules(definition, programme, columns);
	const once = definition.measures.filter((measure) => measure.distinct).map(({ id }) => id);
	const single = once.length ? `measure NOT IN (${sqlList(once)})` : 'true';
	const key = columns.has('measure') ? `measure || ' ' || unit` : 'unit';
	const [row] = await engine.query(`SELECT
		CAST(count(${key}) FILTER (WHERE ${single}) - count(DISTINCT ${key}) FILTER (WHERE ${single}) AS INTEGER) AS doubled
		${checks.map(([, broken], i) => `, CAST(count(*) FILTER (WHERE ${broken}) AS INTEGER) AS law_${i}`).join('')}
		FROM (\n${definition.sql}\n) AS units`);
	const counted = [
		['repeats a unit', row!['doubled']],
		...checks.map(([what], i) => [what, row![`law_${i}`]])
	] as [string, number][];
	return counted.flatMap(([what, rows]) => (rows === 0 ? [] : [`${definition.id}: ${rows} row(s): ${what}`]));
}
