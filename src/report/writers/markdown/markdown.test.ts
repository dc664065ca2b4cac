import { expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../document/document.ts';
import { markdownBlocks } from '../../text/markdown-blocks.ts';
import type { Fault } from '../../fault.ts';
import { writeMarkdown } from './markdown.ts';

const written = (blocks: Block[]) =>
	writeMarkdown({
		...{ title: 'T', subtitle: 'S', authors: [], source: [], warning: '', blocks },
		furniture: { figure: String, table: (n: number) => `Table ${n}`, within: String, numbers: ['', ''] }
	} as unknown as ReportDocument);

it('reads back what it wrote: rules, quoted lists, struck words, links and the sides of columns', () => {
	const read = (text: string) => {
		const faults: Fault[] = [];
		const find = () => ({ refusal: { code: 'indicator' as const, found: '', more: '' } });
		const blocks = markdownBlocks(text, { id: 'a', title: 'By kind', line: 1, faults, find });
		expect(faults).toEqual([]);
		return blocks;
	};
	const blocks = read(
		'~~a~~ https://x.org\n\n***\n\n> b\n>\n> - c\n>   - d\n\n- e\n\n| A | B | C |\n|--|:-:|:--|\n| f | 1 | 2 |'
	);
	const text = written(blocks);
	expect(text).toContain('~~a~~ [https://x.org](<https://x.org>)');
	expect(text).toContain('\n\n***\n\n> b\n\n> - c\n>   - d\n\n- e\n\n');
	expect(text).toContain('| --- | :-: | :-- |');
	const again = read(text.slice(text.indexOf('~~a~~')).replace('**Table 1. By kind**', '**By kind**'));
	expect(again).toEqual(blocks);
});

it('keeps tables and lines of a quotation in it, and writes a heading below the sixth level as a strong line', () => {
	const table: Block = { kind: 'table', id: 't', caption: 'c', columns: ['d'], heads: 1, rows: [['e']] };
	const text = written([
		{ ...table, isQuoted: true },
		{ kind: 'rule', isQuoted: true },
		{ kind: 'heading', level: 5, text: 'f', id: 'f' },
		{ kind: 'heading', level: 6, text: 'g', id: 'g' }
	]);
	expect(text).toContain('> **Table 1. c**\n> \n> | d |\n> | --- |\n> | e |\n\n> ***\n\n###### f\n\n**g**');
});
