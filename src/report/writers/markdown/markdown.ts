import type { Block, ReportDocument } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import type { List } from '../../document/list.ts';
import { labelsOf } from '../../document/numbered.ts';
import { sidesOf } from '../../document/sides-of.ts';
import { lineOf, type Field } from '../../document/table.ts';
import { Footnotes } from '../footnotes.ts';
import { asMarkdown } from './escaped-markdown.ts';

const bars = { left: ':--', middle: ':-:', right: '--:' } as const;

/** A report as Markdown with tables and footnotes, for whoever writes on in it. A chart is its description and the table of its numbers. */
export function writeMarkdown(document: ReportDocument): string {
	const { title, subtitle, authors, source, warning, blocks, furniture } = document;
	const labels = labelsOf(blocks, furniture);
	const footnotes = new Footnotes();
	const body = blocks.map(block).filter((part) => part !== '');
	return `${[
		`# ${asMarkdown(title)}`,
		asMarkdown(subtitle),
		asMarkdown(authors.join(' · ')),
		...source.map(asMarkdown),
		...(warning ? [`**${asMarkdown(warning)}**`] : []),
		...body,
		...footnotes.texts.map((text, at) => `[^${at + 1}]: ${asMarkdown(text)}`)
	].join('\n\n')}\n`;

	function block(one: Block): string {
		switch (one.kind) {
			case 'heading':
				// Markdown has six levels with the title; below them a heading is a strong line.
				return one.level < 6
					? `${'#'.repeat(one.level + 1)} ${asMarkdown(one.text)}`
					: `**${asMarkdown(one.text)}**`;
			case 'paragraph':
				return one.role === 'quote' ? `> ${line(one.content, '> ')}` : line(one.content);
			case 'list':
				return asQuoted(one, list(one, ''));
			case 'rule':
				return asQuoted(one, '***');
			case 'table':
				return asQuoted(
					one,
					[
						`**${caption(one.id, one.caption)}**`,
						'',
						row(one.columns),
						`| ${sidesOf(one)
							.map((side) => (side ? bars[side] : '---'))
							.join(' | ')} |`,
						...one.rows.map((cells) => row(cells))
					].join('\n')
				);
			case 'figure': {
				const [before, after] = furniture.numbers;
				const numbers = `${before}${furniture.within(labels.get(one.table) ?? '')}${after}`;
				return [
					`**${caption(one.id, one.caption)}**`,
					...[one.alt, ...one.notes, numbers].map(asMarkdown)
				].join('\n\n');
			}
			case 'page-break':
				return '';
		}
	}

	function asQuoted({ isQuoted }: { isQuoted?: true }, text: string): string {
		return isQuoted ? text.replace(/^/gm, '> ') : text;
	}

	function mark(note: string): string {
		return `[^${footnotes.add(note).number}]`;
	}

	function caption(id: string, text: string): string {
		return asMarkdown(`${labels.get(id)!}. ${text}`);
	}

	function row(cells: readonly Field[]): string {
		return `| ${cells.map((cell) => line(lineOf(cell), null)).join(' | ')} |`;
	}

	function list({ ordered, items, start = 1 }: List, indent: string): string {
		return items
			.flatMap(({ content, below }, at) => {
				const mark = ordered ? `${at + start}. ` : '- ';
				const inner = indent + ' '.repeat(mark.length);
				return [`${indent}${mark}${line(content, inner)}`, ...below.map((one) => list(one, inner))];
			})
			.join('\n');
	}

	/** `next` begins the line behind a break; null where there can be none, as in a table. */
	function line(content: readonly Inline[], next: string | null = ''): string {
		return content
			.map((one) => (one.kind === 'break' ? (next === null ? ' ' : `\\\n${next}`) : inline(one)))
			.join('');
	}

	function inline(one: Exclude<Inline, { kind: 'break' }>): string {
		switch (one.kind) {
			case 'text':
				return marked(asMarkdown(one.text), [
					one.strong ? '**' : '',
					one.emphasis ? '_' : '',
					one.struck ? '~~' : ''
				]);
			case 'link':
				return `[${asMarkdown(one.text)}](<${one.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
			case 'reference':
				return asMarkdown(labels.get(one.to) ?? '');
			case 'figure':
				return `${asMarkdown(one.text)}${one.note === null ? '' : mark(one.note)}`;
			case 'note':
				return mark(one.note);
		}
	}
}

/** Marks stand at the words: a space between them would make the mark a sign. */
function marked(text: string, marks: readonly string[]): string {
	const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const mark = marks.join('');
	return words === '' ? text : `${before}${mark}${words}${marks.toReversed().join('')}${after}`;
}
