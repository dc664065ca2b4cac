import type { ExportLanguage } from '../export-languages.ts';
import type { Export } from '../export.ts';
import type { Person } from '../people.ts';
import { workbook, type SheetCell } from '../workbook.ts';
import { encode, separated } from '../encode-text.ts';

/**
 * Header, correct targets (separated by `|`; an empty one means none is correct too), and the cell of each
 * person.
 */
export type Column = [header: string, truth: string, cell: (person: Person, i: number) => SheetCell];

interface Written {
	name: string;
	language: ExportLanguage;
	columns: Column[];
	people: Person[];
	/** Rows above the header. */
	titles?: string[][];
	/** Second row of the header; the first row is the columns' own. */
	under?: string[];
	/** Header cells that are not texts: days of a workbook. */
	header?: SheetCell[];
	/** A last row of sums. */
	totals?: string[];
}
interface AsText {
	encoding?: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';
	delimiter?: ',' | ';' | '\t';
	quoted?: boolean;
}

export const truthOf = (text: string) => (text === '' ? [] : text.split('|'));

function gridOf({ columns, people, titles = [], under, header, totals }: Written): SheetCell[][] {
	const cells = columns.map(([, , cell]) => people.map(cell));
	return [
		...titles.map((title) => columns.map((_, i) => title[i] ?? '')),
		header ?? columns.map(([text]) => text),
		...(under ? [under] : []),
		...people.map((_, i) => cells.map((column) => column[i]!)),
		...(totals ? [columns.map((_, i) => totals[i] ?? '')] : [])
	];
}

const known = ({ name, language, columns, people, under, totals }: Written) => ({
	name,
	language,
	headerRows: under ? 2 : 1,
	records: people.length + (totals ? 1 : 0),
	blank: 0,
	truth: columns.map(([, truth]) => truthOf(truth))
});

export function asText(
	written: Written,
	{ encoding = 'utf-8', delimiter = ',', quoted = false }: AsText = {}
): Export {
	const rows = gridOf(written).map((row) => row.map(String));
	return {
		...known(written),
		bytes: encode(separated(rows, { delimiter, quoted, lineEnd: '\r\n' }), encoding),
		encoding: encoding === 'utf-8-bom' ? 'utf-8' : encoding,
		delimiter
	};
}

export async function asWorkbook(written: Written, sheet: string): Promise<Export> {
	return {
		...known(written),
		bytes: await workbook(gridOf(written), sheet),
		encoding: null,
		delimiter: null
	};
}
