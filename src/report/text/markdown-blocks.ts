import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from '../document/document.ts';
import type { Heading } from '../document/heading.ts';
import { wordsOf, type Inline } from '../document/inline.ts';
import { Defined } from './defined.ts';
import { code, inlinesOf, isComment } from './markdown-inlines.ts';
import { listOf } from './markdown-list.ts';
import { tableOf } from './markdown-table.ts';
import { refuse, type Reading } from './reading.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** In a table a | ends a field; one within a reference to a number does not. */
const withBars = (text: string): string =>
	text.replace(/\{\{[^{}\n]*\}\}/g, (found) => found.replace(/(?<!\\)\|/g, '\\|'));

const nodesOf = (text: string): Node[] =>
	fromMarkdown(withBars(text), {
		// One ~ stands for "about".
		extensions: [gfm({ singleTilde: false })],
		mdastExtensions: [gfmFromMarkdown()]
	}).children;

/** Definitions may stand within a list or a quotation. */
const allOf = (nodes: readonly Node[]): Node[] =>
	nodes.flatMap((node) => [node, ...('children' in node ? allOf(node.children as Node[]) : [])]);

/** The words of a paragraph that is strong as a whole: above a table it is the caption. */
function strongWords(node: Node | undefined, reading: Reading): string | null {
	if (node?.type !== 'paragraph' || node.children.length !== 1) return null;
	const [only] = node.children;
	if (only!.type !== 'strong') return null;
	const content = inlinesOf(only.children, reading);
	if (content.some(({ kind }) => kind === 'note')) refuse(reading, 'in-heading', node, wordsOf(content));
	return wordsOf(content);
}

/**
 * The authors' Markdown as blocks of a section: headings, paragraphs, lists, quotations, tables and footnotes. What cannot be written is
 * refused, and nothing is left out. `title` stands above a table without a caption or heading of its own;
 * `under` is the level of the heading above the text.
 */
export function markdownBlocks(
	text: string,
	{
		id,
		line,
		faults,
		find,
		title,
		under = 1
	}: Pick<Reading, 'faults' | 'find'> & { id: string; line: number; title: string; under?: number }
): Block[] {
	const nodes = nodesOf(text);
	const every = allOf(nodes);
	const reading: Reading = { line: line - 1, faults, find, defined: new Defined(every) };
	const counted = { headings: 0, tables: 0 };
	let level = under;
	let above = title;
	const blocks = nodes.flatMap((node, at) => blockOf(node, nodes[at - 1], nodes[at + 1]));
	for (const node of every)
		if ((node.type === 'definition' || node.type === 'footnoteDefinition') && !reading.defined.isUsed(node))
			refuse(reading, 'unused', node, node.type === 'definition' ? node.identifier : `^${node.identifier}`);
	return blocks;

	function blockOf(node: Node, before?: Node, after?: Node): Block[] {
		switch (node.type) {
			case 'heading': {
				// What it stands under has a level already, and none is left out.
				level = Math.min(Math.max(under + 1, node.depth + under - 1), level + 1, 6);
				const content = inlinesOf(node.children, reading);
				const words = wordsOf(content).trim();
				if (content.some(({ kind }) => kind === 'note')) refuse(reading, 'in-heading', node, words);
				if (words === '') return [];
				above = words;
				const own = `${id}-text-${++counted.headings}`;
				return [{ kind: 'heading', level: level as Heading['level'], text: words, id: own }];
			}
			case 'paragraph':
				if (after?.type === 'table' && strongWords(node, { ...reading, faults: [] }) !== null) return [];
				return said(inlinesOf(node.children, reading));
			case 'blockquote':
				return quotation(node.children);
			case 'list':
				return [listOf(node, reading)];
			case 'table': {
				const own = `${id}-text-table-${++counted.tables}`;
				return [tableOf(node, reading, { id: own, caption: strongWords(before, reading) ?? above })];
			}
			case 'code':
				return said(code(node.value, reading, node));
			case 'thematicBreak':
				return [{ kind: 'rule' }];
			case 'html':
				return isComment(node.value) ? [] : refuse(reading, 'html', node, node.value);
			case 'definition':
			case 'footnoteDefinition':
				return [];
			default:
				return refuse(reading, 'unknown', node, node.type);
		}
	}

	/** A heading of somebody's words is a strong line of them: it begins no part of the report, and is not in its contents. */
	function quotation(children: readonly Node[]): Block[] {
		const outside = above;
		const found = children.flatMap((child, at): Block[] => {
			if (child.type !== 'heading') return blockOf(child, children[at - 1], children[at + 1]).map(quoted);
			const content = inlinesOf(child.children, reading);
			above = wordsOf(content).trim() || above;
			return said(content.map(strong)).map(quoted);
		});
		above = outside;
		return found;
	}
}

const said = (content: Inline[]): Block[] =>
	content.length ? [{ kind: 'paragraph', role: 'text', content }] : [];

const strong = (one: Inline): Inline => (one.kind === 'text' ? { ...one, strong: true } : one);

/** What stands in a quotation is a part of it. */
function quoted(block: Block): Block {
	if (block.kind === 'paragraph') return { ...block, role: 'quote' };
	return block.kind === 'list' || block.kind === 'table' || block.kind === 'rule'
		? { ...block, isQuoted: true }
		: block;
}
