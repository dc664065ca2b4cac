import { Refusal } from '../refusal.ts';
import { cellPlace, mostColumns } from './cell-reference.ts';
import { cellText, type CellContext, type CellText, type StoredCell } from './cell-text.ts';
import { xmlParser } from './xml.ts';

/** A row with only its filled cells: a sheet may be 16,384 columns wide and contain two values. */
export interface SparseRow {
	line: number;
	cells: { column: number; text: CellText }[];
}

/** Filled rows, as the pieces of the sheet's XML arrive; each batch is what one piece completed. */
export async function* sparseRows(
	texts: AsyncIterable<string>,
	part: string,
	context: CellContext
): AsyncGenerator<SparseRow[]> {
	let done: SparseRow[] = [];
	let row: SparseRow = { line: 0, cells: [] };
	let column = -1;
	let cell: StoredCell | null = null;
	let into: 'value' | 'inline' | null = null;
	let inRows = false;
	let phonetic = 0;
	const damaged = () => new Refusal('damaged-workbook', { part });
	const parser = xmlParser(part, {
		open(name, attribute) {
			if (name === 'sheetData') inRows = true;
			else if (!inRows) return;
			else if (name === 'row') {
				const line = Number(attribute('r') ?? row.line + 1);
				if (!Number.isInteger(line) || line < 1) throw damaged();
				row = { line, cells: [] };
				column = -1;
			} else if (name === 'c') {
				const reference = attribute('r');
				const place = reference === undefined ? column + 1 : cellPlace(reference)?.column;
				if (place === undefined || place >= mostColumns) throw damaged();
				column = place;
				const style = Number(attribute('s') ?? '0');
				cell = { type: attribute('t') ?? 'n', style, value: null, inline: '', formula: false };
			} else if (cell === null) return;
			else if (name === 'v') {
				cell.value = '';
				into = 'value';
			} else if (name === 'f') cell.formula = true;
			else if (name === 'rPh') phonetic++;
			else if (name === 't' && phonetic === 0) into = 'inline';
		},
		close(name) {
			if (!inRows) return;
			if (name === 'v' || name === 't') into = null;
			else if (name === 'rPh') phonetic--;
			else if (name === 'c' && cell !== null) {
				const text = cellText(cell, context);
				if (text !== null && (text.text !== '' || text.fault !== null)) row.cells.push({ column, text });
				cell = null;
			} else if (name === 'row') {
				if (row.cells.length > 0) done.push(row);
			} else if (name === 'sheetData') inRows = false;
		},
		text(piece) {
			if (into === null || cell === null) return;
			if (into === 'value') cell.value = (cell.value ?? '') + piece;
			else cell.inline += piece;
		}
	});
	for await (const text of texts) {
		parser.write(text);
		if (done.length > 0) yield done;
		done = [];
	}
	parser.end();
	if (done.length > 0) yield done;
}
