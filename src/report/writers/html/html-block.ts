import { escaped } from '#language/markup.ts';
import type { Block, Furniture } from '../../document/document.ts';
import type { Figure } from '../../document/figure.ts';
import type { Inline } from '../../document/inline.ts';
import { linesOf } from '../../document/lines-of.ts';
import type { List } from '../../document/list.ts';
import { lineOf, type Field, type Table } from '../../document/table.ts';
import type { Footnotes } from '../footnotes.ts';
import { widthOnPaper } from '../paper.ts';

interface Context {
	labels: ReadonlyMap<string, string>;
	footnotes: Footnotes;
	furniture: Furniture;
}

/** Tables of so many lines are not broken over two pages. */
const whole = 14;

/** In tables of more columns than this, words may be broken on paper. */
const most = 7;

/** Writes the blocks of a report as HTML, one after the other, as footnotes are counted. */
export function blockWriter({ labels, footnotes, furniture }: Context): (block: Block) => string {
	return (block) => {
		switch (block.kind) {
			case 'heading':
				return `<h${block.level + 1} id="${block.id}" dir="auto">${escaped(block.text)}</h${block.level + 1}>`;
			case 'paragraph':
				return block.role === 'quote'
					? `<blockquote dir="auto"><p>${line(block.content)}</p></blockquote>`
					: `<p dir="auto"${block.role === 'note' ? ' class="note"' : ''}>${line(block.content)}</p>`;
			case 'list':
				return list(block);
			case 'table':
				return table(block);
			case 'figure':
				return figure(block);
			case 'page-break':
				return '<div class="page-break"></div>';
		}
	};

	function line(content: readonly Inline[]): string {
		return content.map(inline).join('');
	}

	function inline(one: Inline): string {
		switch (one.kind) {
			case 'text': {
				const text = one.emphasis ? `<em>${escaped(one.text)}</em>` : escaped(one.text);
				return one.strong ? `<strong>${text}</strong>` : text;
			}
			case 'break':
				return '<br>';
			case 'link':
				return `<a href="${escaped(one.href)}" rel="noreferrer">${escaped(one.text)}</a>`;
			case 'reference':
				return link(one.to);
			case 'figure': {
				const text = `<b class="figure">${escaped(one.text)}</b>`;
				return one.note === null ? text : `${text}${mark(one.note)}`;
			}
			case 'note':
				return mark(one.note);
		}
	}

	function mark(note: string): string {
		const { number, isNew } = footnotes.add(note);
		const from = isNew ? ` id="note-${number}-from"` : '';
		return `<sup><a${from} href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
	}

	function field(words: Field): string {
		return line(lineOf(words));
	}

	function link(to: string): string {
		return `<a href="#${to}">${escaped(labels.get(to) ?? '')}</a>`;
	}

	function caption(id: string, text: string): string {
		return `<span class="label">${escaped(labels.get(id)!)}.</span> ${escaped(text)}`;
	}

	function list({ ordered, items, start }: List): string {
		const tag = ordered ? 'ol' : 'ul';
		const first = start === undefined ? '' : ` start="${start}"`;
		const inside = items.map(
			({ content, below }) => `<li dir="auto">${line(content)}${below.map(list).join('')}</li>`
		);
		return `<${tag}${first}>\n${inside.join('\n')}\n</${tag}>`;
	}

	function table(block: Table): string {
		const { id, caption: text, columns, heads, rows, widths } = block;
		const total = widths?.reduce((sum, width) => sum + width, 0);
		const sizes = total
			? `<colgroup>${widths!.map((width) => `<col style="width:${((100 * width) / total).toFixed(1)}%">`).join('')}</colgroup>\n`
			: '';
		const head = columns.map((column) => `<th scope="col" dir="auto">${escaped(column)}</th>`).join('');
		const body = rows.map((row) => {
			const cells = row.map((words, at) =>
				at < heads ? `<th scope="row" dir="auto">${field(words)}</th>` : `<td dir="auto">${field(words)}</td>`
			);
			return `<tr>${cells.join('')}</tr>`;
		});
		// A table that is wider than the sheet would make browsers print the whole report smaller.
		const look = widths ? ' class="worded"' : columns.length > most ? ' class="many"' : '';
		// Browsers break pages between a table and its caption: on paper that of a long one is a part of the header, and so on every page of it.
		const long = linesOf(block) > whole;
		const said = caption(id, text);
		const again = `<tr class="caption"><th scope="colgroup" colspan="${columns.length}" dir="auto">${said}</th></tr>`;
		return [
			`<div class="frame${long ? ' long' : ''}" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
			`<table id="${id}"${look}>`,
			`<caption id="${id}-caption" dir="auto">${said}</caption>`,
			`${sizes}<thead>${long ? again : ''}<tr>${head}</tr></thead>`,
			`<tbody>\n${body.join('\n')}\n</tbody>`,
			'</table>',
			'</div>'
		].join('\n');
	}

	function figure({ id, caption: text, wide, narrow, notes, table }: Figure): string {
		const [before, after] = furniture.numbers;
		const onPaper = widthOnPaper(wide);
		return [
			`<figure id="${id}" aria-labelledby="${id}-caption">`,
			`<figcaption id="${id}-caption" dir="auto">${caption(id, text)}</figcaption>`,
			`<div class="wide"${onPaper < 1 ? ` style="--on-paper: ${onPaper.toFixed(3)}"` : ''}>${wide.svg}</div>`,
			`<div class="narrow">${narrow.svg}</div>`,
			...notes.map((note) => `<p class="note" dir="auto">${escaped(note)}</p>`),
			`<p class="note">${escaped(before)}${link(table)}${escaped(after)}</p>`,
			'</figure>'
		].join('\n');
	}
}
