import { upperFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { sheetWidths } from '#tables/sheet-widths.ts';
import { writeWorkbook, type SheetValue, type WrittenSheet } from '#tables/workbook-writer.ts';
import { cellTable } from '../cell-table.ts';
import { authors, titleOf, type Found } from '../citation.ts';
import { fieldsOf } from '../dictionary-files.ts';
import type { EditionContents } from '../draft.ts';

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
	const figures = tableOf(
		t('files.sheet-figures'),
		[t('files.figure'), ...columns],
		rows.map((row) => [named.get(String(row[0])) ?? String(row[0]), ...row.map(filled)])
	);
	const meanings = tableOf(
		t('files.sheet-columns'),
		[t('files.column'), t('files.code'), t('files.meaning')],
		fields.flatMap(({ field, meaning, codes }) => [
			[field, null, meaning],
			...codes.map((one) => [field, one.code, one.meaning])
		])
	);
	const title = titleOf(t, programme, head);
	return writeWorkbook(
		[
			{
				name: t('files.sheet-about'),
				form: 'page',
				columns: [{ width: 100 }],
				header: [title],
				rows: [
					...about.map((text) => [text]),
					[linkTo(figures.name, t('files.cells'))],
					[linkTo(meanings.name, t('files.columns'))],
					...each.map(({ name, indicator }) => [linkTo(name, named.get(indicator) ?? indicator)])
				],
				prepared: 0
			},
			figures,
			meanings,
			...each
		],
		{ title, creator: authors(programme).join(', '), language: t.language, on: head.on }
	);
}

const linkTo = (sheet: string, said: string): SheetValue => ({ text: `${sheet}: ${said}`, sheet });

/** An empty field of a table is an empty cell. */
const filled = (value: string | number): string | number | null => (value === '' ? null : value);

const tableOf = (name: string, header: string[], rows: SheetValue[][]): WrittenSheet => ({
	name,
	columns: sheetWidths(header, rows),
	header,
	rows,
	prepared: 0,
	filtered: true
});

/** A sheet for each table of an edition, by the id of its indicator: spreadsheets allow 31 letters. */
function tableSheets(tables: readonly EditionTable[], cells: readonly EditionCell[]) {
	const names = tables.map(({ indicator }) => indicator.slice(0, 31));
	return tables.map(({ indicator }, at): WrittenSheet & { indicator: string } => {
		const { columns, rows } = cellTable(cells.filter((cell) => cell.indicator === indicator));
		const before = names.slice(0, at).filter((name) => name === names[at]).length;
		const name = before > 0 ? `${names[at]!.slice(0, 28)}-${before + 1}` : names[at]!;
		const values = rows.map((row) => row.map(filled));
		return { indicator, ...tableOf(name, columns, values) };
	});
}
