import { escaped } from '#language/markup.ts';
import type { Block, Furniture } from '../../document/document.ts';
import type { Figure } from '../../document/figure.ts';
import type { Inline } from '../../document/inline.ts';
import { directionOfList } from '../../document/direction-of.ts';
import type { List } from '../../document/list.ts';
import { lineOf } from '../../document/table.ts';
import type { Footnotes } from '../footnotes.ts';
import { widthOnPaper } from '../paper.ts';
import { tableHtml } from './html-table.ts';

interface Context {
	labels: ReadonlyMap<string, string>;
	footnotes: Footnotes;
	furniture: Furniture;
}

/** Writes the blocks of a report as HTML, one after the other, as footnotes are counted. */
export function blockWriter({ labels, footnotes, furniture }: Context): (block: Block) => string {
	return (block) => {
		switch (block.kind) {
			case 'heading': {
				// HTML has six levels with the title; the deepest one says that it is below the sixth.
				const [tag, below] = block.level < 6 ? [`h${block.level + 1}`, ''] : ['h6', ' aria-level="7"'];
				return `<${tag} id="${block.id}"${below} dir="auto">${escaped(block.text)}</${tag}>`;
			}
			case 'paragraph':
				return block.role === 'quote'
					? `<blockquote dir="auto"><p>${line(block.content)}</p></blockquote>`
					: `<p dir="auto"${block.role === 'note' ? ' class="note"' : ''}>${line(block.content)}</p>`;
			case 'list':
				return asQuoted(block, list(block));
			case 'table':
				return asQuoted(
					block,
					tableHtml(block, labels.get(block.id)!, (field) => line(lineOf(field)))
				);
			case 'rule':
				return asQuoted(block, '<hr>');
			case 'figure':
				return figure(block);
			case 'page-break':
				return '<div class="page-break"></div>';
		}
	};

	function asQuoted({ isQuoted }: { isQuoted?: true }, html: string): string {
		return isQuoted ? `<blockquote>${html}</blockquote>` : html;
	}

	function line(content: readonly Inline[]): string {
		return content.map(inline).join('');
	}

	function inline(one: Inline): string {
		switch (one.kind) {
			case 'text': {
				const struck = one.struck ? `<del>${escaped(one.text)}</del>` : escaped(one.text);
				const text = one.emphasis ? `<em>${struck}</em>` : struck;
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

	/** In brackets behind a space: copied, or read aloud, it is no part of the number before it. */
	function mark(note: string): string {
		const { number, isNew } = footnotes.add(note);
		const from = isNew ? ` id="note-${number}-from"` : '';
		return `<sup>&#160;<a${from} href="#note-${number}" role="doc-noteref">[${number}]</a></sup>`;
	}

	function link(to: string): string {
		return `<a href="#${to}">${escaped(furniture.within(labels.get(to) ?? ''))}</a>`;
	}

	function caption(id: string, text: string): string {
		return `<span class="label">${escaped(labels.get(id)!)}.</span> ${escaped(text)}`;
	}

	/** Its points are on the side where the list as a whole begins: on paper there is room for them on no other. */
	function list(whole: List, within?: 'ltr' | 'rtl'): string {
		const { ordered, items, start } = whole;
		const tag = ordered ? 'ol' : 'ul';
		const first = start === undefined ? '' : ` start="${start}"`;
		const direction = within ?? directionOfList(whole);
		const turned = within === undefined && direction === 'rtl' ? ' dir="rtl"' : '';
		const inside = items.map(
			({ content, below }) =>
				`<li><bdi>${line(content)}</bdi>${below.map((one) => list(one, direction)).join('')}</li>`
		);
		return `<${tag}${first}${turned}>\n${inside.join('\n')}\n</${tag}>`;
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
