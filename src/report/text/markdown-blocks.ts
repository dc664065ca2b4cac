import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../document/document.ts';
import type { Heading } from '../document/heading.ts';
import type { Inline } from '../document/inline.ts';
import type { List } from '../document/list.ts';
import type { Fault } from '../fault.ts';
import { inlinesOf, type Reading } from './markdown-inlines.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type ListNode = Extract<Node, { type: 'list' }>;

/** The authors' Markdown as blocks of a section: headings, paragraphs, lists and quotations. */
export function markdownBlocks(
	text: string,
	{ id, line, faults, find }: Omit<Reading, 'line'> & { id: string; line: number; faults: Fault[] }
): Block[] {
	const reading: Reading = { line: line - 1, faults, find };
	let level = 1;
	let headings = 0;
	return fromMarkdown(text).children.flatMap((node) => blockOf(node));

	function blockOf(node: Node): Block[] {
		switch (node.type) {
			case 'heading': {
				// The section has the first level, and no level is left out.
				level = Math.min(Math.max(2, node.depth), level + 1, 4);
				const words = inlinesOf(node.children, reading).map((one) => ('text' in one ? one.text : ' '));
				const heading: Heading = {
					kind: 'heading',
					level: level as Heading['level'],
					text: words.join('').trim(),
					id: `${id}-text-${++headings}`
				};
				return heading.text === '' ? [] : [heading];
			}
			case 'paragraph':
				return said(inlinesOf(node.children, reading), 'text');
			case 'blockquote':
				return node.children.flatMap((child) =>
					child.type === 'paragraph' ? said(inlinesOf(child.children, reading), 'quote') : blockOf(child)
				);
			case 'list':
				return [listOf(node)];
			case 'code':
				return said([{ kind: 'text', text: node.value }], 'text');
			case 'html':
				return refuse('html', node);
			default:
				return [];
		}
	}

	function listOf(node: ListNode): List {
		return {
			kind: 'list',
			ordered: node.ordered === true,
			items: node.children.map(({ children }) => ({
				content: children.flatMap((child, at): Inline[] =>
					child.type === 'paragraph'
						? [...(at > 0 ? [{ kind: 'break' } as const] : []), ...inlinesOf(child.children, reading)]
						: child.type === 'html'
							? refuse('html', child)
							: []
				),
				below: children.flatMap((child) => (child.type === 'list' ? [listOf(child)] : []))
			}))
		};
	}

	function refuse(code: 'html', node: Extract<Node, { type: 'html' }>): [] {
		faults.push({ code, line: reading.line + node.position!.start.line, found: node.value, more: '' });
		return [];
	}
}

const said = (content: Inline[], role: 'text' | 'quote'): Block[] =>
	content.length ? [{ kind: 'paragraph', role, content }] : [];
