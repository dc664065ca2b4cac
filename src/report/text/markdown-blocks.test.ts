import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { faultSentence, type Fault } from '../fault.ts';
import { markdownBlocks } from './markdown-blocks.ts';

const blocksOf = (text: string, line = 1) => {
	const faults: Fault[] = [];
	const blocks = markdownBlocks(text, {
		id: 'lessons',
		title: 'Lessons',
		line,
		faults,
		find: ({ indicator }) =>
			indicator === 'people'
				? { figure: { kind: 'figure', text: '27 people', note: null } }
				: { refusal: { code: 'indicator', found: indicator, more: 'people' } }
	});
	return { blocks, faults };
};

it('reads headings below the one of the section, and leaves out no level', () => {
	const { blocks } = blocksOf('# A\n\n#### B\n\n###### C\n\n###### D\n\n###### E\n\n###### G\n\n## F');
	expect(blocks).toMatchObject([
		{ level: 2, text: 'A' },
		{ level: 3, text: 'B' },
		{ level: 4, text: 'C' },
		{ level: 5, text: 'D' },
		{ level: 6, text: 'E' },
		{ level: 6, text: 'G' },
		{ level: 2, text: 'F' }
	]);
});

it('reads paragraphs, marks, links, lists in lists, and quotations', () => {
	const { blocks, faults } = blocksOf(
		'*a* **b** [c](https://x.org) [d][e]\n\n1. f\n   - g\n\n> h\n\n[e]: mailto:d@x.org'
	);
	expect(faults).toEqual([]);
	expect(blocks).toEqual([
		{
			kind: 'paragraph',
			role: 'text',
			content: [
				{ kind: 'text', text: 'a', emphasis: true },
				{ kind: 'text', text: ' ' },
				{ kind: 'text', text: 'b', strong: true },
				{ kind: 'text', text: ' ' },
				{ kind: 'link', text: 'c', href: 'https://x.org' },
				{ kind: 'text', text: ' ' },
				{ kind: 'link', text: 'd', href: 'mailto:d@x.org' }
			]
		},
		{
			kind: 'list',
			ordered: true,
			items: [
				{
					content: [{ kind: 'text', text: 'f' }],
					below: [
						{ kind: 'list', ordered: false, items: [{ content: [{ kind: 'text', text: 'g' }], below: [] }] }
					]
				}
			]
		},
		{ kind: 'paragraph', role: 'quote', content: [{ kind: 'text', text: 'h' }] }
	]);
});

it('puts numbers into their places, and names the line of what it cannot', async () => {
	const { blocks, faults } = blocksOf(
		'We are {{people}}.\nAnd {{dogs}}.\n\n{{ }} <b>x</b>\n\n![y](z.png)',
		10
	);
	expect(blocks[0]).toMatchObject({
		content: [{ text: 'We are ' }, { kind: 'figure', text: '27 people' }, { text: '.\nAnd ' }, { text: '.' }]
	});
	const t = translator('en', await loadMessages('en', ['document']));
	expect(faults.map((fault) => faultSentence(t, fault))).toEqual([
		'Line 11: Unknown figure: “dogs”. Similar names are people.',
		expect.stringMatching(/^Line 13: “{{ }}” is not written as a reference/),
		'Line 13: HTML cannot be used in a text: <b>. Write it in Markdown.',
		'Line 13: HTML cannot be used in a text: </b>. Write it in Markdown.',
		'Line 15: Pictures cannot be used in a text: z.png'
	]);
});

it('reads tables with their captions, numbers and marks, and a | within a number', () => {
	const { blocks, faults } = blocksOf(
		'## Dinners\n\n**By kind**\n\n| Kind | Who |\n|---|--:|\n| *Soup* | {{people | value}} |\n| Bread |\n\n| A | B |\n|---|---|\n| 1 | 2 |'
	);
	expect(faults).toEqual([]);
	expect(blocks).toMatchObject([
		{ kind: 'heading', text: 'Dinners' },
		{
			kind: 'table',
			id: 'lessons-text-table-1',
			caption: 'By kind',
			columns: ['Kind', 'Who'],
			sides: [null, 'right'],
			rows: [
				[[{ text: 'Soup', emphasis: true }], [{ kind: 'figure', text: '27 people' }]],
				[[{ text: 'Bread' }], []]
			]
		},
		{ kind: 'table', id: 'lessons-text-table-2', caption: 'Dinners' }
	]);
});

it('keeps breaks, code, rules, footnotes, titles of links and numbers in links', () => {
	const { blocks, faults } = blocksOf(
		'a\\\nb `c`[^1] [d {{people}}](https://x.org "e")\n\n---\n\n```\nf\n  g\n```\n\n3. h\n\n<!-- not printed -->\n\n[^1]: By [us](https://y.org), {{people}}.'
	);
	expect(faults).toEqual([]);
	expect(blocks).toEqual([
		{
			kind: 'paragraph',
			role: 'text',
			content: [
				{ kind: 'text', text: 'a' },
				{ kind: 'break' },
				{ kind: 'text', text: 'b ' },
				{ kind: 'text', text: 'c' },
				{ kind: 'note', note: 'By us (https://y.org), 27 people.' },
				{ kind: 'text', text: ' ' },
				{ kind: 'link', text: 'd ', href: 'https://x.org' },
				{ kind: 'figure', text: '27 people', note: null },
				{ kind: 'text', text: ' (e)' }
			]
		},
		{ kind: 'rule' },
		{
			kind: 'paragraph',
			role: 'text',
			content: [{ kind: 'text', text: 'f' }, { kind: 'break' }, { kind: 'text', text: '\u00a0\u00a0g' }]
		},
		{ kind: 'list', ordered: true, start: 3, items: [{ content: [{ kind: 'text', text: 'h' }], below: [] }] }
	]);
});

it('keeps lists and code of a quotation in it', () => {
	const { blocks, faults } = blocksOf('> a\n>\n> 1. b\n>\n> > c\n>\n>     d');
	expect(faults).toEqual([]);
	expect(blocks).toMatchObject([
		{ kind: 'paragraph', role: 'quote', content: [{ text: 'a' }] },
		{ kind: 'list', ordered: true, isQuoted: true },
		{ kind: 'paragraph', role: 'quote', content: [{ text: 'c' }] },
		{ kind: 'paragraph', role: 'quote', content: [{ text: 'd' }] }
	]);
});

it('keeps headings, tables and lines of a quotation in it, and out of the report', () => {
	const { blocks, faults } = blocksOf(
		'## A\n\n> # b *c*\n>\n> | d |\n> |---|\n> | e |\n>\n> ---\n>\n> **f**\n>\n> | g |\n> |---|\n> | h |\n\n### I\n\n| j |\n|---|\n| k |'
	);
	expect(faults).toEqual([]);
	expect(blocks).toMatchObject([
		{ kind: 'heading', level: 2, text: 'A' },
		{
			kind: 'paragraph',
			role: 'quote',
			content: [
				{ text: 'b ', strong: true },
				{ text: 'c', strong: true, emphasis: true }
			]
		},
		{ kind: 'table', caption: 'b c', isQuoted: true },
		{ kind: 'rule', isQuoted: true },
		{ kind: 'table', caption: 'f', isQuoted: true },
		{ kind: 'heading', level: 3, text: 'I' },
		{ kind: 'table', caption: 'I' }
	]);
	expect(blocks.at(-1)).not.toHaveProperty('isQuoted');
});

it('reads what GitHub adds: boxes, struck words and addresses, but no single ~', () => {
	const { blocks, faults } = blocksOf(
		'~~a~~ ~5 ~6 https://x.org/y. www.x.org b@x.org[^1]\n\n- [x] c\n- [ ] d\n- e\n\n[^1]: www.y.org and f@y.org'
	);
	expect(faults).toEqual([]);
	expect(blocks).toMatchObject([
		{
			content: [
				{ kind: 'text', text: 'a', struck: true },
				{ kind: 'text', text: ' ~5 ~6 ' },
				{ kind: 'link', text: 'https://x.org/y', href: 'https://x.org/y' },
				{ kind: 'text', text: '. ' },
				{ kind: 'link', text: 'www.x.org', href: 'http://www.x.org' },
				{ kind: 'text', text: ' ' },
				{ kind: 'link', text: 'b@x.org', href: 'mailto:b@x.org' },
				{ kind: 'note', note: 'www.y.org and f@y.org' }
			]
		},
		{
			kind: 'list',
			items: [
				{ content: [{ text: '☑ ' }, { text: 'c' }] },
				{ content: [{ text: '☐ ' }, { text: 'd' }] },
				{ content: [{ text: 'e' }] }
			]
		}
	]);
});

it.each([
	['[a](javascript:b)', 'link', 'javascript:b'],
	['[a](other.md)', 'link', 'other.md'],
	['a[^1]', 'note-missing', '[^1]'],
	['[a]: https://x.org', 'unused', 'a'],
	['[^a]: b', 'unused', '^a'],
	['`{{people}}`', 'in-code', '{{people}}'],
	['    {{people | n}}', 'in-code', '{{people | n}}'],
	['## a[^1]\n\n[^1]: b', 'in-heading', 'a'],
	['- a\n\n  > b', 'in-list', 'blockquote'],
	['- a\n  - b\n\n  c', 'in-list', 'paragraph'],
	['a[^1]\n\n[^1]:\n    - b', 'in-note', 'list'],
	['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'table-row', '3'],
	['![a][b]\n\n[b]: https://x.org/y.png', 'picture', 'b']
])('refuses %j instead of dropping it', (text, code, found) => {
	expect(blocksOf(text).faults).toContainEqual({ code, line: expect.any(Number), found, more: '' });
});
