import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '../document/inline.ts';
import type { List } from '../document/list.ts';
import { code, inlinesOf, isComment } from './markdown-inlines.ts';
import { refuse, type Reading } from './reading.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type ListNode = Extract<Node, { type: 'list' }>;
type ItemNode = ListNode['children'][number];

/** A list of the authors. A point is a line or several, and lists below them; anything else in it is refused. */
export function listOf({ ordered, start, children }: ListNode, reading: Reading): List {
	return {
		kind: 'list',
		ordered: ordered === true,
		...(ordered && start != null && start !== 1 ? { start } : {}),
		items: children.map((item) => itemOf(item, reading))
	};
}

/** What is to be done, and what is. */
const boxes = { true: '☑ ', false: '☐ ' } as const;

function itemOf({ checked, children }: ItemNode, reading: Reading): List['items'][number] {
	const item: List['items'][number] = { content: [], below: [] };
	for (const child of children) {
		if (child.type === 'list') {
			item.below.push(listOf(child, reading));
			continue;
		}
		const lines = linesOf(child, reading);
		// What came behind the list would stand before it.
		if (lines.length > 0 && item.below.length > 0) refuse(reading, 'in-list', child, child.type);
		if (lines.length > 0 && item.content.length > 0) item.content.push({ kind: 'break' });
		item.content.push(...lines);
	}
	if (checked != null) item.content.unshift({ kind: 'text', text: boxes[`${checked}`] });
	return item;
}

function linesOf(node: ItemNode['children'][number], reading: Reading): Inline[] {
	switch (node.type) {
		case 'paragraph':
			return inlinesOf(node.children, reading);
		case 'code':
			return code(node.value, reading, node);
		case 'html':
			return isComment(node.value) ? [] : refuse(reading, 'html', node, node.value);
		case 'definition':
		case 'footnoteDefinition':
			return [];
		default:
			return refuse(reading, 'in-list', node, node.type);
	}
}
