import { HeadingLevel, ImageRun, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, Furniture } from '../../document/document.ts';
import type { Figure } from '../../document/figure.ts';
import { wordsOf } from '../../document/inline.ts';
import type { List } from '../../document/list.ts';
import type { Footnotes } from '../footnotes.ts';
import { widthOnPaper } from '../paper.ts';
import { directed, labelOf, referenceTo, runsOf } from './docx-inline.ts';
import { deepest, lines, pointIndent, quoteIndent, steps } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';
import { printed, type Raster } from './printed-picture.ts';

interface Context {
	labels: ReadonlyMap<string, string>;
	footnotes: Footnotes;
	furniture: Furniture;
	raster: Raster;
	/** The numbers that lists begin with, as they are met. */
	starts: Set<number>;
}

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6
];

/** The width of the text on the page, in pixels at 96 to the inch. */
const textWidth = 642;

/** Writes the blocks of a report for Word, one after the other with those around it, as footnotes and lists are counted. */
export function blockWriter(
	context: Context
): (block: Block, before: Block | undefined, next: Block | undefined) => FileChild[] {
	const { labels, furniture, raster } = context;
	let lists = 0;
	let drawings = 0;
	return (block, before, next) => {
		switch (block.kind) {
			case 'heading':
				return [
					new Paragraph({
						heading: headings[block.level - 1]!,
						pageBreakBefore: before?.kind === 'page-break',
						...directed(block.text),
						children: [new TextRun(block.text)]
					})
				];
			case 'paragraph': {
				const words = wordsOf(block.content, (to) => labels.get(to) ?? '');
				const style = { text: {}, note: { style: 'Note' }, quote: { style: 'Quote' } }[block.role];
				// What leads to a figure or a table is not left alone at the end of a page.
				const keepNext = next?.kind === 'figure' || next?.kind === 'table';
				return [
					new Paragraph({ ...style, keepNext, ...directed(words), children: runsOf(block.content, context) })
				];
			}
			case 'list':
				return list(block, { level: 0, instance: lists++, isQuoted: block.isQuoted });
			case 'table':
				return [
					caption(block.id, block.caption, block.isQuoted),
					tableOf(block, context),
					...roomBefore(next)
				];
			case 'figure':
				return figure(block);
			case 'rule':
				return [new Paragraph({ thematicBreak: true, ...(block.isQuoted ? { indent: quoteIndent } : {}) })];
			case 'page-break':
				return [];
		}
	};

	/** Below a table; none before a page that begins anew, as on a full page it would be all that the next one holds. */
	function roomBefore(next: Block | undefined): Paragraph[] {
		return next?.kind === 'page-break' || next?.kind === 'heading' ? [] : [new Paragraph({ style: 'Note' })];
	}

	function caption(id: string, text: string, isQuoted?: true): Paragraph {
		return new Paragraph({
			style: 'Caption',
			// Said here as well as by the style: that of a template may leave it alone at the end of a page.
			keepNext: true,
			...(isQuoted ? { indent: quoteIndent } : {}),
			...directed(text),
			children: [labelOf(labels, id), new TextRun(`. ${text}`)]
		});
	}

	/** Each ordered list counts from its own beginning: its instance is its own. */
	function list(
		{ ordered, items, start = 1 }: List,
		{ level, instance, isQuoted }: { level: number; instance: number; isQuoted: true | undefined }
	): Paragraph[] {
		if (ordered) context.starts.add(start);
		const reference = ordered ? steps(start) : 'points';
		const numbering = { reference, level: Math.min(level, deepest), instance };
		return items.flatMap(({ content, below }, at) => [
			new Paragraph({
				numbering,
				// The place of a point is that of its list, which is not in the quotation unless it is said here.
				...(isQuoted ? { style: 'Quote', indent: pointIndent(numbering.level, quoteIndent.left) } : {}),
				// The last point does not stand alone on a page.
				keepNext: at === items.length - 2 && below.length === 0,
				...directed(wordsOf(content, () => '')),
				children: runsOf(content, context)
			}),
			...below.flatMap((one) => list(one, { level: level + 1, instance: lists++, isQuoted }))
		]);
	}

	function figure({ id, caption: text, alt, wide, notes, table }: Figure): Paragraph[] {
		const [before, after] = furniture.numbers;
		const width = textWidth * widthOnPaper(wide);
		const size = { width: Math.round(width), height: Math.round((width * wide.height) / wide.width) };
		const number = String(++drawings);
		return [
			caption(id, text),
			new Paragraph({
				keepNext: true,
				// Said here and not by a style: a template may have lines of a fixed height, which would cut the figure.
				spacing: lines(240, 140),
				children: [
					new ImageRun({
						type: 'svg',
						data: new TextEncoder().encode(wide.svg),
						transformation: size,
						altText: { id: number, name: labels.get(id)!, title: text, description: alt },
						fallback: { type: 'png', data: raster(wide.svg, printed), transformation: size }
					} as ConstructorParameters<typeof ImageRun>[0])
				]
			}),
			...notes.map((note) => new Paragraph({ style: 'Note', keepNext: true, ...directed(note), text: note })),
			new Paragraph({
				style: 'Note',
				children: [new TextRun(before), referenceTo(context, table), new TextRun(after)]
			})
		];
	}
}
