import { isRightToLeft } from '#language/isolated.ts';
import { escaped } from '#language/markup.ts';
import { directionOfTable } from '../../document/direction-of.ts';
import { linesOf } from '../../document/lines-of.ts';
import { sidesOf } from '../../document/sides-of.ts';
import type { Field, Table } from '../../document/table.ts';
import { paperColumns } from '../paper-columns.ts';

/** Tables of so many lines are not broken over two pages, nor are those of so few rows that fill no page. */
const [whole, few, page] = [14, 3, 40];
/** Tables of more columns than this fill the page on paper, whether their columns have widths or not. */
const most = 7;

/** Whether a table may go on overleaf. */
export function isLong(table: Table): boolean {
	const lines = linesOf(table);
	return lines > page || (lines > whole && table.rows.length > few);
}

/** A table of a report as HTML; `write` writes what stands in a field. */
export function tableHtml(table: Table, label: string, write: (field: Field) => string): string {
	const { id, caption, columns, heads, rows, widths } = table;
	const sides = sidesOf(table);
	const fills = widths !== undefined || columns.length > most;
	const paper = fills ? paperColumns(table) : null;
	const sizes = paper
		? `<colgroup>${paper.widths.map((width) => `<col style="width:${width.toFixed(1)}%">`).join('')}</colgroup>\n`
		: '';
	const side = (at: number) => (sides[at] ? ` class="${sides[at]}"` : '');
	const head = columns.map((column, at) => `<th scope="col" dir="auto"${side(at)}>${escaped(column)}</th>`);
	const body = rows.map((row) => {
		const cells = row.map((words, at) =>
			at < heads
				? `<th scope="row" dir="auto"${side(at)}>${write(words)}</th>`
				: `<td dir="auto"${side(at)}>${write(words)}</td>`
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	const look = [
		...(fills ? [' class="worded"'] : []),
		...(paper && paper.size < 1 ? [` style="--on-paper: ${paper.size.toFixed(3)}"`] : [])
	].join('');
	// Browsers break pages between a table and its caption: on paper that of a long one is a part of the header, and so on every page of it.
	const long = isLong(table);
	const turned = directionOfTable(table) === 'rtl' ? ' dir="rtl"' : '';
	return [
		`<div class="frame${long ? ' long' : ''}"${turned} role="region" aria-labelledby="${id}-caption" tabindex="0">`,
		`<table id="${id}"${look}>`,
		`<caption id="${id}-caption" dir="auto"><span class="label">${escaped(label)}.</span> ${escaped(caption)}</caption>`,
		`${sizes}<thead>${long ? again() : ''}<tr>${head.join('')}</tr></thead>`,
		`<tbody>\n${body.join('\n')}\n</tbody>`,
		'</table>',
		'</div>'
	].join('\n');

	/** The caption once more, drawn by the style alone: whoever reads or copies the text of the page has it once. */
	function again(): string {
		const direction = isRightToLeft(caption) ? 'rtl' : 'ltr';
		return `<tr class="caption"><th scope="colgroup" colspan="${columns.length}" dir="${direction}" data-label="${escaped(label)}." data-caption="${escaped(caption)}"></th></tr>`;
	}
}
