import { expect, it } from 'vitest';
import type { Block } from '../../document/document.ts';
import { plain, type Inline } from '../../document/inline.ts';
import type { Table } from '../../document/table.ts';
import { Footnotes } from '../footnotes.ts';
import { blockWriter } from './html-block.ts';
import { reportStyle } from './report-style.ts';

const written = (...blocks: Block[]) => {
	const labels = new Map(blocks.flatMap((block) => ('id' in block ? [[block.id, 'Table 1'] as const] : [])));
	const furniture = {
		contents: '',
		notes: '',
		figure: String,
		table: String,
		within: String,
		numbers: ['', ''] as [string, string]
	};
	return blocks.map(blockWriter({ labels, footnotes: new Footnotes(), furniture })).join('\n');
};
const table = (columns: string[], rows: string[][]): Table => ({
	kind: 'table',
	id: 'own',
	caption: 'By kind',
	columns,
	heads: 1,
	rows
});
const words = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&#160;', ' ');

it('keeps the mark of a footnote apart from the number before it', () => {
	const content: Inline[] = [
		{ kind: 'figure', text: '112', note: 'a' },
		{ kind: 'note', note: 'b' },
		plain('.')
	];
	const html = written({ kind: 'paragraph', role: 'text', content });
	expect(words(html)).toBe('112 [1] [2].');
	expect(html).toContain('<a id="note-2-from" href="#note-2" role="doc-noteref">[2]</a>');
});

it('turns a table as a whole where most of it is written from right to left, and puts a column and its head at one side', () => {
	const arabic = written(table(['الاسم', 'العدد'], [['الدنمارك', '12']]));
	expect(arabic).toMatch(/^<div class="frame" dir="rtl" /);
	const mixed = written(
		table(
			['Name', 'Number'],
			[
				['السويد', '12'],
				['Denmark', '7']
			]
		)
	);
	expect(mixed).toMatch(/^<div class="frame" role/);
	for (const html of [arabic, mixed]) {
		expect(html).toMatch(/<th scope="col" dir="auto" class="right">/);
		expect(html).toContain('<td dir="auto" class="right">12</td>');
	}
});

it('turns a list with its points, and lists below it with it', () => {
	const below: Block = { kind: 'list', ordered: false, items: [{ content: [plain('تحت')], below: [] }] };
	const html = written({ ...below, items: [{ content: [plain('مرحبا')], below: [below] }] });
	expect(html.match(/dir="rtl"/g)).toHaveLength(1);
	expect(html).toMatch(/^<ul dir="rtl">/);
	expect(written({ ...below, items: [{ content: [plain('a')], below: [] }] })).toMatch(/^<ul>/);
});

it('says the caption of a long table once to whoever reads its text, and draws it again on paper', () => {
	const html = written(
		table(
			['A', 'B'],
			Array.from({ length: 20 }, () => ['a', 'b'])
		)
	);
	expect(words(html).match(/By kind/g)).toHaveLength(1);
	expect(html).toContain('data-label="Table 1." data-caption="By kind"');
	expect(written(table(['A', 'B'], [['a', 'b']]))).not.toContain('data-caption');
});

it('draws a rule, strikes words out, and keeps a list of a quotation within it', () => {
	expect(written({ kind: 'rule' })).toBe('<hr>');
	expect(
		written({
			kind: 'paragraph',
			role: 'text',
			content: [{ kind: 'text', text: 'a', strong: true, struck: true }]
		})
	).toBe('<p dir="auto"><strong><del>a</del></strong></p>');
	expect(
		written({ kind: 'list', ordered: false, isQuoted: true, items: [{ content: [plain('a')], below: [] }] })
	).toBe('<blockquote><ul>\n<li><bdi>a</bdi></li>\n</ul></blockquote>');
});

it('keeps a table and a line of a quotation within it', () => {
	const html = written(
		{ ...table(['A', 'B'], [['a', 'b']]), isQuoted: true },
		{ kind: 'rule', isQuoted: true }
	);
	expect(html).toMatch(
		/^<blockquote><div class="frame".*<\/div><\/blockquote>\n<blockquote><hr><\/blockquote>$/s
	);
	expect(written(table(['A', 'B'], [['a', 'b']]))).not.toContain('blockquote');
});

it('tells all levels of headings apart', () => {
	const levels = [1, 2, 3, 4, 5, 6] as const;
	const html = levels.map((level) => written({ kind: 'heading', level, text: 'a', id: 'a' }));
	expect(new Set(html).size).toBe(6);
	expect(html.slice(4)).toEqual([
		'<h6 id="a" dir="auto">a</h6>',
		'<h6 id="a" aria-level="7" dir="auto">a</h6>'
	]);
	const style = reportStyle({ runningHead: '' });
	const looks = ['h2', 'h3', 'h4', 'h5, h6', 'h6', 'h6[aria-level]'].map(
		(selector) => style.split('\n').find((line) => line.startsWith(`${selector} {`)) ?? ''
	);
	expect(looks.every((look) => look !== '')).toBe(true);
});
