import type { fromMarkdown } from 'mdast-util-from-markdown';
import { wordsOf, type Inline } from '../document/inline.ts';
import { withFigures } from '../references/with-figures.ts';
import { lineIn, refuse, type Reading } from './reading.ts';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
export type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number];
type Style = { strong?: boolean; emphasis?: boolean; struck?: boolean };

/** Addresses that may stand in a report: pages and mail, nothing that runs. */
const address = /^(https?:\/\/|mailto:)\S/i;

/** A remark of the authors to themselves. */
export const isComment = (html: string): boolean => /^<!--(?:(?!-->)[^])*-->\s*$/.test(html);

/** Marks of a footnote that is written nowhere. */
const mark = /\[\^[^\]\s]+\]/g;

/** A line of Markdown as what stands in a line of a report. Pictures and HTML are refused. */
export function inlinesOf(nodes: readonly Phrase[], reading: Reading, style: Style = {}): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		switch (node.type) {
			case 'text':
				for (const [found] of node.value.matchAll(mark)) refuse(reading, 'note-missing', node, found);
				return withFigures(node.value, { ...reading, line: lineIn(reading, node), style });
			case 'inlineCode':
				return code(node.value, reading, node, style);
			case 'emphasis':
				return inlinesOf(node.children, reading, { ...style, emphasis: true });
			case 'strong':
				return inlinesOf(node.children, reading, { ...style, strong: true });
			case 'delete':
				return inlinesOf(node.children, reading, { ...style, struck: true });
			case 'break':
				return [{ kind: 'break' }];
			case 'link':
				return linked(node.children, node, node);
			case 'linkReference':
				return linked(node.children, reading.defined.link(node.identifier), node);
			case 'footnoteReference':
				return noteOf(node);
			case 'image':
				return refuse(reading, 'picture', node, node.url);
			case 'imageReference':
				return refuse(reading, 'picture', node, node.label ?? node.identifier);
			case 'html':
				return isComment(node.value) ? [] : refuse(reading, 'html', node, node.value);
		}
	});

	/** Numbers and footnotes in a link keep their own notes: they stand between the parts of it. */
	function linked(
		children: readonly Phrase[],
		to: { url: string; title?: string | null | undefined } | undefined,
		node: Phrase
	): Inline[] {
		const inside = inlinesOf(children, reading, style);
		if (!to || !address.test(to.url)) return refuse(reading, 'link', node, to?.url ?? wordsOf(inside));
		const parts = inside.map((one): Inline =>
			one.kind === 'text' ? { kind: 'link', text: one.text, href: to.url } : one
		);
		return to.title ? [...parts, { kind: 'text', text: ` (${to.title})`, ...style }] : parts;
	}

	function noteOf(node: Extract<Phrase, { type: 'footnoteReference' }>): Inline[] {
		const written = reading.defined.note(node.identifier);
		if (!written) return refuse(reading, 'note-missing', node, `[^${node.identifier}]`);
		const words = written.children.map((child) => {
			if (child.type !== 'paragraph') return refuse(reading, 'in-note', child, child.type).join('');
			return inlinesOf(child.children, reading)
				.map((one) => {
					if (one.kind === 'link')
						return one.href.endsWith(one.text) ? one.text : `${one.text} (${one.href})`;
					if (one.kind === 'figure') return one.text;
					return one.kind === 'note' ? ` (${one.note})` : wordsOf([one]);
				})
				.join('');
		});
		return [{ kind: 'note', note: words.filter(Boolean).join(' ') }];
	}
}

/** Words as they were typed. A number is not looked for in them, so whoever asks for one there is told. */
export function code(
	value: string,
	reading: Reading,
	node: Parameters<typeof lineIn>[1],
	style: Style = {}
): Inline[] {
	if (value.includes('{{'))
		return refuse(reading, 'in-code', node, /\{\{[^}]*\}*/.exec(value)![0].replaceAll('\\|', '|'));
	return value.split('\n').flatMap((line, at): Inline[] => [
		...(at > 0 ? [{ kind: 'break' } as const] : []),
		// Spaces at the beginning of a line are part of what was typed.
		{ kind: 'text', text: line.replace(/^[ \t]+/, (space) => '\u00a0'.repeat(space.length)), ...style }
	]);
}
