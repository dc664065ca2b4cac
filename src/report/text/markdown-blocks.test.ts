import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { faultSentence, type Fault } from '../fault.ts';
import { markdownBlocks } from './markdown-blocks.ts';

const blocksOf = (text: string, line = 1) => {
	const faults: Fault[] = [];
	const blocks = markdownBlocks(text, {
		id: 'lessons',
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
	const { blocks } = blocksOf('# A\n\n#### B\n\n###### C\n\n## D');
	expect(blocks).toMatchObject([
		{ level: 2, text: 'A' },
		{ level: 3, text: 'B' },
		{ level: 4, text: 'C' },
		{ level: 2, text: 'D' }
	]);
});

it('reads paragraphs, marks, links, lists in lists, and quotations', () => {
	const { blocks, faults } = blocksOf(
		'*a* **b** [c](https://x.org) [d](javascript:e)\n\n1. f\n   - g\n\n> h'
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
				{ kind: 'text', text: 'd' }
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
		'Line 11: Unknown figure: “dogs”. Known are people.',
		expect.stringMatching(/^Line 13: “{{ }}” is not written as a reference/),
		'Line 13: HTML cannot be used in a text: <b>',
		'Line 13: HTML cannot be used in a text: </b>',
		'Line 15: Pictures cannot be used in a text: z.png'
	]);
});
