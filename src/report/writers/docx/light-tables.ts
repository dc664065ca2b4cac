import type { IXmlableObject } from 'docx';
import { arialLines } from './arial-lines.ts';
import { cellSize } from './docx-styles.ts';
import { cellMargin } from './docx-table.ts';

type Element = Readonly<Record<string, unknown>>;

const nameOf = (element: Element) => Object.keys(element)[0] ?? '';
const isElement = (one: unknown): one is Element => typeof one === 'object' && one !== null;
const inside = (element: Element): Element[] => [element[nameOf(element)]].flat().filter(isElement);
const first = (element: Element | undefined, name: string) =>
	element && inside(element).find((one) => name in one);
const said = (element: Element | undefined, name: string): unknown =>
	(first(element, '_attr')?.['_attr'] as Element | undefined)?.[name];
const isOn = (element: Element | undefined) =>
	element !== undefined && ![false, 'off'].includes(said(element, 'w:val') as false);

/**
 * The body of a report whose tables take the same room, and less time to lay out: where it is certain how many lines a field has, it has as
 * many empty ones, and a row of such fields has one of them.
 */
export const lightTables = (body: IXmlableObject): IXmlableObject => ({
	'w:body': inside(body).map((block) =>
		'w:tbl' in block ? { 'w:tbl': inside(block).map((row) => ('w:tr' in row ? lightRow(row) : row)) } : block
	)
});

function lightRow(row: Element): Element {
	const isHead = isOn(first(first(row, 'w:trPr'), 'w:tblHeader'));
	const counted = inside(row).map((cell) => ({
		cell,
		lines: 'w:tc' in cell ? linesOf(cell, isHead) : undefined
	}));
	const cells = counted.filter(({ lines }) => lines !== undefined);
	if (cells.length === 0) return row;
	const most = Math.max(...cells.map(({ lines }) => lines ?? Infinity));
	const light = counted.flatMap(({ cell, lines }) => {
		if (lines === undefined) return [cell];
		if (most < Infinity) return cell === cells[0]!.cell ? [empty(cell, most)] : [];
		return [lines === null ? cell : empty(cell, lines)];
	});
	return { 'w:tr': light };
}

/** How many lines the field has; null where that is not certain. */
function linesOf(cell: Element, isHead: boolean): number | null {
	const paragraphs = inside(cell).filter((one) => 'w:p' in one);
	const width = Number(said(first(first(cell, 'w:tcPr'), 'w:tcW'), 'w:w'));
	const [paragraph] = paragraphs;
	if (!paragraph || paragraphs.length > 1) return null;
	let text = '';
	for (const one of inside(paragraph)) {
		if ('w:pPr' in one) continue;
		const words = wordsOf(one, isHead);
		if (words === null) return null;
		text += words;
	}
	return arialLines(text, { size: cellSize / 2, width: (width - cellMargin) / 20, bold: isHead });
}

/** The words of a run that has nothing else, in letters of the usual size; null of others. */
function wordsOf(run: Element, isHead: boolean): string | null {
	const look = first(run, 'w:rPr');
	if (!('w:r' in run) || (isOn(first(look, 'w:b')) && !isHead) || first(look, 'w:sz')) return null;
	const rest = inside(run).filter((one) => !('w:rPr' in one));
	if (!rest.every((one) => 'w:t' in one)) return null;
	return rest.map((one) => [one['w:t']].flat().filter((part) => typeof part === 'string')).join('');
}

function empty(cell: Element, lines: number): Element {
	const paragraph = first(cell, 'w:p')!;
	const bare = { 'w:p': inside(paragraph).filter((one) => 'w:pPr' in one) };
	return { 'w:tc': [first(cell, 'w:tcPr'), ...Array.from({ length: lines }, () => bare)] };
}
