import { upperFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { writeWorkbook, type WrittenSheet } from '#tables/workbook-writer.ts';
import { cellTable } from '../cell-table.ts';
import { titleOf } from '../citation.ts';
import { fieldsOf } from '../dictionary-files.ts';
import type { EditionContents } from '../draft.ts';
import type { Found } from '../citation.ts';

/**
 * All figures of an edition as an XLSX: a sheet that says what it is, the figures as numbers, and what each column and code means; with
 * `perTable` also a sheet for each table. `t` has the words of files.
 */
export async function editionWorkbook(
	t: Translate,
	{ programme, head, catalogue, cells, tables }: EditionContents,
	{ address, fingerprint }: Found,
	{ perTable = false }: { perTable?: boolean } = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const { columns, rows } = cellTable(cells);
	const spoken = await fieldsOf(programme, columns);
	const { fields } = spoken.find(({ language }) => language === t.language) ?? spoken[0];
	const named = new Map(catalogue.map(({ id, name }) => [id, t.text(name)]));
	const about = [
		t('files.made', {
			number: head.number,
			on: t.day(head.on),
			software: `${head.software.name} ${head.software.version}`
		}),
		...(head.programme.synthetic ? [t('files.invented')] : []),
		t('files.licence', { licence: head.licence.id }),
		t('files.fingerprint', { hash: fingerprint }),
		address || upperFirst(`${t('files.no-address')}.`, t.language),
		t('files.nobody')
	];
	const each = perTable ? tableSheets(tables, cells) : [];
	return writeWorkbook([
		{
			name: t('files.sheet-about'),
			columns: [{ width: 100 }],
			header: [titleOf(t, programme, head)],
			rows: [
				...about.map((text) => [text]),
				...each.map(({ name, indicator }) => [`${name}: ${named.get(indicator) ?? indicator}`])
			],
			prepared: 0
		},
		{
			name: t('files.sheet-figures'),
			columns: [{ width: 48 }, ...columns.map((name) => ({ width: Math.max(12, name.length + 2) }))],
			header: [t('files.figure'), ...columns],
			rows: rows.map((row) => [
				named.get(String(row[0])) ?? String(row[0]),
				...row.map((value) => (value === '' ? null : value))
			]),
			prepared: 0
		},
		{
			name: t('files.sheet-columns'),
			columns: [{ width: 24 }, { width: 32 }, { width: 80 }],
			header: [t('files.column'), t('files.code'), t('files.meaning')],
			rows: fields.flatMap(({ field, meaning, codes }) => [
				[field, null, meaning],
				...codes.map((one) => [field, one.code, one.meaning])
			]),
			prepared: 0
		},
		...each
	]);
}

/** A sheet for each table of an edition, by the id of its indicator: spreadsheets allow 31 letters. */
function tableSheets(tables: readonly EditionTable[], cells: readonly EditionCell[]) {
	const names = tables.map(({ indicator }) => indicator.slice(0, 31));
	return tables.map(({ indicator }, at): WrittenSheet & { indicator: string } => {
		const { columns, rows } = cellTable(cells.filter((cell) => cell.indicator === indicator));
		const before = names.slice(0, at).filter((name) => name === names[at]).length;
		return {
			indicator,
			name: before > 0 ? `${names[at]!.slice(0, 28)}-${before + 1}` : names[at]!,
			columns: columns.map((name) => ({ width: Math.max(12, name.length + 2) })),
			header: columns,
			rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
			prepared: 0
		};
	});
}
