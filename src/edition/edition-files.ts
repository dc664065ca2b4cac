import {
	editionCells,
	editionEvents,
	editionHead,
	editionProducts,
	editionTables
} from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import { cellTable } from './cell-table.ts';
import { bytesOf, csv, json, jsonLines } from './canonical.ts';
import { bibtex, csl, dataset, titleOf } from './citation.ts';
import { datapackage, type Resource } from './datapackage.ts';
import { dictionaryJson, dictionaryTable, fieldsOf } from './dictionary-files.ts';
import type { Draft } from './draft.ts';
import { fileTexts } from './file-texts.ts';
import { productFields } from './product-fields.ts';
import { parquet } from './parquet.ts';
import { publicProgramme } from './public-programme.ts';
import { licenceText, readme } from './readme.ts';

/**
 * Every signed file of an edition except its manifest, ordered by path: the same draft gives the same bytes
 * on every machine, in Node and in a browser. Throws for a figure that does not match the schema of editions,
 * such as one with an unknown status.
 */
export async function editionFiles(draft: Draft): Promise<Map<string, Uint8Array>> {
	const { programme, catalogue } = draft;
	const head = parse(editionHead, draft.head, 'edition');
	const { cells } = parse(editionCells, { edition: head.name, cells: draft.cells }, 'figures');
	const tables = parse(editionTables, draft.tables, 'tables');
	const all = cellTable(cells);
	const t = await fileTexts(programme);
	const spoken = await fieldsOf(programme, all.columns);
	const [fallback] = spoken;
	const fields = new Map(fallback.fields.map((field) => [field.field, field]));
	const resources: Resource[] = [];
	const texts: [string, string][] = [];
	const table = (path: string, of: typeof cells) => {
		const { columns, rows } = cellTable(of);
		resources.push({
			path,
			bytes: bytesOf(csv(columns, rows)),
			fields: columns.map((name) => fields.get(name)!)
		});
	};
	const plain = (path: string, text: string) => resources.push({ path, bytes: bytesOf(text), fields: null });
	table('cells.csv', cells);
	resources.push({ path: 'cells.parquet', bytes: parquet(all, fallback.fields), fields: fallback.fields });
	plain('cells.json', `{"edition":${JSON.stringify(head.name)},"cells":${jsonLines(cells)}}\n`);
	for (const { indicator } of tables)
		table(
			`tables/${indicator}.csv`,
			cells.filter((cell) => cell.indicator === indicator)
		);
	plain('edition.json', json(head));
	plain('programme.json', json(publicProgramme(programme, head.on)));
	plain('catalogue.json', `${jsonLines(catalogue)}\n`);
	plain('tables.json', `${jsonLines(tables)}\n`);
	if (draft.events) plain('events.json', `${jsonLines(parse(editionEvents, draft.events, 'events'))}\n`);
	if (draft.products)
		resources.push({
			path: 'products.json',
			bytes: bytesOf(`${jsonLines(parse(editionProducts, draft.products, 'products'))}\n`),
			fields: productFields(t)
		});
	plain('dictionary.csv', dictionaryTable(spoken));
	plain('dictionary.json', dictionaryJson(spoken));
	const paths = resources.map(({ path }) => path);
	texts.push(
		['datapackage.json', datapackage(t, { ...draft, head }, resources)],
		['dataset.jsonld', json(dataset(t, programme, head, paths))],
		['citation.bib', bibtex(t, programme, head)],
		['citation.csl.json', json(csl(t, programme, head))],
		['LICENCE.txt', licenceText(t, head)],
		['README.txt', readme(t, titleOf(t, programme, head), head, paths)]
	);
	const files: [string, Uint8Array][] = [
		...resources.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
		...texts.map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)])
	];
	return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
