import { isLanguage, siteLanguages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Column } from '#schemas/tables/column.ts';
import { quote } from './sql-literal.ts';
import { scoring } from './scale-scores.ts';

/** The ENUM type of a code column; columns with the same code list share it, so that keys of two tables have the same type. */
const enumName = (table: string, name: string, column: Column & { kind: 'code' }) =>
	column.domain === null ? `${table}_${name}_t` : `${column.domain}_t`;

/** The database type of a column. */
export function typeOf(table: string, name: string, column: Column): string {
	switch (column.kind) {
		case 'id':
		case 'text':
		case 'link':
		case 'language':
			return 'VARCHAR';
		case 'code':
			return enumName(table, name, column);
		case 'date':
			return 'DATE';
		case 'flag':
			return 'BOOLEAN';
		case 'integer':
			return 'INTEGER';
		case 'number':
			return 'DOUBLE';
	}
}

/** The column of the wording in a language: `text_en`, `text_pt_br`. */
const textColumn = (tag: string) => `text_${tag.toLowerCase().replaceAll('-', '_')}`;

/**
 * The statements that create an empty records file for a programme: its ENUM types, the contributed tables, the tables
 * that the programme itself defines, and the tables that describe the file.
 *
 * Keys are not declared: the ingest has checked them, and an index would double the file that a browser must load.
 * `document` contains `programme` and `catalogue` as JSON, so that a records file is self-describing. The
 * views of scores are temporary: they belong to the connection, not to the file.
 */
export function createTables(programme: Programme): string[] {
	const texts = programme.languages.map(
		(tag) => `${textColumn(tag)} VARCHAR${isLanguage(tag) ? ' NOT NULL' : ''}`
	);
	const tables = contributedTables(programme);
	const enums = new Map<string, readonly string[]>();
	for (const table of tables)
		for (const [name, column] of Object.entries(table.columns))
			if (column.kind === 'code') enums.set(enumName(table.name, name, column), column.values);
	return [
		...[...enums].map(([name, values]) => `CREATE TYPE ${name} AS ENUM (${values.map(quote).join(', ')})`),
		...tables.map((table) => {
			const columns = Object.entries(table.columns).map(
				([name, column]) => `${name} ${typeOf(table.name, name, column)}${column.nullable ? '' : ' NOT NULL'}`
			);
			return `CREATE TABLE ${table.name} (${columns.join(', ')})`;
		}),
		`CREATE TABLE course_module (module_no INTEGER NOT NULL, title VARCHAR NOT NULL, required BOOLEAN NOT NULL)`,
		`CREATE TABLE survey_item (item_code item_code_t NOT NULL, scale_code VARCHAR, min_v DOUBLE NOT NULL,
			max_v DOUBLE NOT NULL, reversed BOOLEAN NOT NULL,
			${texts.join(', ')},
			instrument VARCHAR NOT NULL, instrument_version INTEGER NOT NULL)`,
		`CREATE TABLE import_batch (file VARCHAR NOT NULL, table_name VARCHAR NOT NULL, sha256 VARCHAR NOT NULL,
			read BIGINT NOT NULL, accepted BIGINT NOT NULL, rejected BIGINT NOT NULL, blank BIGINT NOT NULL, country VARCHAR)`,
		`CREATE TABLE declared_delivery (country VARCHAR NOT NULL, table_name VARCHAR NOT NULL, state VARCHAR NOT NULL,
			until DATE)`,
		`CREATE TABLE quality_issue (rule_id VARCHAR NOT NULL, severity VARCHAR NOT NULL, table_name VARCHAR NOT NULL,
			row_key VARCHAR NOT NULL, message VARCHAR NOT NULL, status VARCHAR NOT NULL, reason VARCHAR)`,
		`CREATE TABLE document (name VARCHAR NOT NULL, json VARCHAR NOT NULL)`,
		...scoring
	];
}

const literal = (text: string | null | undefined) => (text == null ? 'NULL' : quote(text));

/** The statements that fill `course_module` and `survey_item` from the programme. */
export function fillDefinitions(programme: Programme): string[] {
	const [fallback] = siteLanguages(programme.languages);
	const modules = programme.modules.map(
		(m) => `(${m.module_no}, ${quote(m.title[fallback])}, ${m.required})`
	);
	const items = programme.instruments.flatMap((instrument) =>
		instrument.items.map((item) => {
			const texts = programme.languages.map((tag) => literal(item.text[tag])).join(', ');
			const scale = literal(item.scale_code);
			return `(${quote(item.item_code)}, ${scale}, ${item.min_v}, ${item.max_v}, ${item.reversed}, ${texts}, ${quote(instrument.id)}, ${instrument.version})`;
		})
	);
	return [
		...(modules.length ? [`INSERT INTO course_module VALUES ${modules.join(', ')}`] : []),
		...(items.length ? [`INSERT INTO survey_item VALUES ${items.join(', ')}`] : [])
	];
}
