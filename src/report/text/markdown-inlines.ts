import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '../document/inline.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../references/reference.ts';
import type { Resolved } from '../references/resolve.ts';
import { withFigures } from '../references/with-figures.ts';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
export type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number];

/** How a text is read: how many lines of its file are above it, where faults go, and who finds the number of a reference. */
export interface Reading {
	line: number;
	faults: Fault[];
	find: (reference: Reference) => Resolved;
}

/** Addresses that may stand in a report: pages and mail, nothing that runs. */
const address = /^(https?:\/\/|mailto:)/i;

/** A line of Markdown as what stands in a line of a report. Pictures and HTML are refused. */
export function inlinesOf(
	nodes: readonly Phrase[],
	reading: Reading,
	style: { strong?: boolean; emphasis?: boolean } = {}
): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		const line = reading.line + (node.position?.start.line ?? 1);
		const refuse = (code: 'html' | 'picture', found: string): Inline[] => {
			reading.faults.push({ code, line, found, more: '' });
			return [];
		};
		switch (node.type) {
			case 'text':
				return withFigures(node.value, { ...reading, line, style });
			case 'inlineCode':
				return [{ kind: 'text', text: node.value, ...style }];
			case 'emphasis':
				return inlinesOf(node.children, reading, { ...style, emphasis: true });
			case 'strong':
				return inlinesOf(node.children, reading, { ...style, strong: true });
			case 'break':
				return [{ kind: 'break' }];
			case 'link': {
				const inside = inlinesOf(node.children, reading, style);
				const text = inside.map((one) => ('text' in one ? one.text : ' ')).join('');
				return address.test(node.url) ? [{ kind: 'link', text, href: node.url }] : inside;
			}
			case 'image':
				return refuse('picture', node.url);
			case 'imageReference':
				return refuse('picture', node.label ?? node.identifier);
			case 'html':
				return refuse('html', node.value);
			case 'linkReference':
				return inlinesOf(node.children, reading, style);
			default:
				return [];
		}
	});
}
