import { editionCells, editionHead, editionTables } from '#schemas/edition.ts';
import { parse } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { bytesOf, csv, json, lines } from './canonical.ts';
import { cellTable } from './cells-as-table.ts';
import { bibtex, csl, dataset, titleOf } from './citation.ts';
import { datapackage, type Resource } from './datapackage.ts';
import { dictionaryJson, dictionaryTable, fieldsOf } from './dictionary-files.ts';
import type { Draft } from './draft.ts';
import { parquet } from './parquet.ts';
import { licenceText, readme } from './readme.ts';

/**
 * The part of a programme that an edition tells: not what others declared, which no disclosure control has seen, and not its
 * questionnaires, which are no figures. Reasons that it gave after the day `on` of the edition belong to a later one.
 */
export const publicProgramme = (programme: Programme, on: string): Programme => ({
	...programme,
	objectives: programme.objectives.map(({ reason, ...objective }) =>
		reason && reason.on <= on ? { ...objective, reason } : objective
	),
	declared: [],
	instruments: []
});

/**
 * Every signed file of an edition but its manifest, by path, in the order of their paths: the same draft gives the same bytes on
 * every machine, in Node and in a browser. Throws for a figure that is not what the schema of editions allows, such as one with a
 * status that it does not know.
 */
export async function bundleOf(draft: Draft): Promise<Map<string, Uint8Array>> {
	const { programme, catalogue } = draft;
	const head = parse(editionHead, draft.head, 'edition');
	const { cells } = parse(editionCells, { edition: head.name, cells: draft.cells }, 'figures');
	const tables = parse(editionTables, draft.tables, 'tables');
	const all = cellTable(cells);
	const spoken = await fieldsOf(programme, all.columns);
	const fields = new Map(spoken.en.map((field) => [field.field, field]));
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
	resources.push({ path: 'cells.parquet', bytes: parquet(all, spoken.en), fields: spoken.en });
	plain('cells.json', `{"edition":${JSON.stringify(head.name)},"cells":${lines(cells)}}\n`);
	for (const { indicator } of tables)
		table(
			`tables/${indicator}.csv`,
			cells.filter((cell) => cell.indicator === indicator)
		);
	plain('edition.json', json(head));
	plain('programme.json', json(publicProgramme(programme, head.on)));
	plain('catalogue.json', `${lines(catalogue)}\n`);
	plain('tables.json', `${lines(tables)}\n`);
	plain('dictionary.csv', dictionaryTable(spoken));
	plain('dictionary.json', dictionaryJson(spoken));
	const paths = resources.map(({ path }) => path);
	texts.push(
		['datapackage.json', datapackage({ ...draft, head }, resources)],
		['dataset.jsonld', json(dataset(programme, head, paths))],
		['citation.bib', bibtex(programme, head)],
		['citation.csl.json', json(csl(programme, head))],
		['LICENCE.txt', licenceText(head)],
		['README.txt', readme(titleOf(programme, head), head)]
	);
	const files: [string, Uint8Array][] = [
		...resources.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
		...texts.map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)])
	];
	return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
