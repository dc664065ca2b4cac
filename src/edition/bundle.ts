import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { CellTable } from '#schemas/cell-columns.ts';
import type { Programme } from '#schemas/programme.ts';
import { bytesOf, csv, json, lines } from './canonical.ts';
import { cellTable } from './cell-table.ts';
import { bibtex, csl, dataset, titleOf } from './citation.ts';
import { columnOf } from './columns.ts';
import type { Draft } from './draft.ts';
import { hashOf } from './hash.ts';
import { licenceText, readme } from './words.ts';

/** The part of a programme that an edition tells: not what others declared, which no disclosure control has seen. */
export const publicProgramme = (programme: Programme): Programme => ({ ...programme, declared: [] });

function parquet({ columns, rows }: CellTable): Uint8Array {
	const writer = new ByteWriter();
	parquetWrite({
		writer,
		codec: 'UNCOMPRESSED',
		columnData: columns.map((name, i) => {
			const { type } = columnOf(name);
			const values = rows.map((row) => (row[i] === '' ? null : row[i]!));
			return type === 'string'
				? {
						name,
						data: values.map((value) => (value === null ? null : String(value))),
						type: 'STRING',
						nullable: true
					}
				: { name, data: values, type: 'DOUBLE', nullable: true };
		})
	});
	return new Uint8Array(writer.getBuffer());
}

/** The tables as a Data Package. Source: datapackage.org, version 2. */
function datapackage({ head, programme }: Draft, tables: readonly [string, CellTable, Uint8Array][]): string {
	return json({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `${head.programme.id}-${head.name}`,
		title: titleOf(programme, head),
		description: programme.summary.en,
		version: String(head.number),
		created: `${head.on}T00:00:00Z`,
		licenses: [{ name: head.licence.id, path: head.licence.url }],
		resources: tables.map(([path, { columns }, bytes]) => ({
			name: path.replace(/\.csv$/, '').replaceAll('/', '-'),
			path,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: bytes.length,
			hash: `sha256:${hashOf(bytes)}`,
			schema: {
				fields: columns.map((name) => ({ name, ...columnOf(name) })),
				missingValues: ['']
			}
		}))
	});
}

/**
 * Every signed file of an edition but its manifest, by path, in the order of their paths: the same draft gives the same bytes on
 * every machine, in Node and in a browser.
 */
export function bundleOf(draft: Draft): Map<string, Uint8Array> {
	const { head, programme, catalogue, cells, tables } = draft;
	const all = cellTable(cells);
	const csvs = [
		['cells.csv', all] as const,
		...tables.map(
			({ indicator }) =>
				[`tables/${indicator}.csv`, cellTable(cells.filter((cell) => cell.indicator === indicator))] as const
		)
	].map(
		([path, table]) =>
			[path, table, bytesOf(csv(table.columns, table.rows))] as [string, CellTable, Uint8Array]
	);
	const files = new Map<string, Uint8Array>(csvs.map(([path, , bytes]) => [path, bytes]));
	const write = (path: string, text: string) => files.set(path, bytesOf(text));
	write('edition.json', json(head));
	write('programme.json', json(publicProgramme(programme)));
	write('catalogue.json', `${lines(catalogue)}\n`);
	write('cells.json', `{"edition":${JSON.stringify(head.name)},"cells":${lines(cells)}}\n`);
	write('tables.json', `${lines(tables)}\n`);
	files.set('cells.parquet', parquet(all));
	write(
		'dictionary.csv',
		csv(
			['column', 'type', 'description'],
			all.columns.map((name) => [name, columnOf(name).type, columnOf(name).description])
		)
	);
	write('datapackage.json', datapackage(draft, csvs));
	write('citation.bib', bibtex(programme, head));
	write('citation.csl.json', json(csl(programme, head)));
	write('dataset.jsonld', json(dataset(programme, head, [...files.keys()])));
	write('LICENCE.txt', licenceText(head));
	write('README.txt', readme(titleOf(programme, head), head));
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
