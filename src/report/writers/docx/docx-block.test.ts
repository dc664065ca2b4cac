import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../document/document.ts';
import { plain } from '../../document/inline.ts';
import type { List } from '../../document/list.ts';
import { writeDocx } from './docx.ts';

/** A part of a Word file of these blocks. */
async function partOf(blocks: Block[], path = 'word/document.xml'): Promise<string> {
	const document: ReportDocument = {
		language: 'en',
		title: 'North',
		subtitle: 'Report',
		authors: [],
		source: [],
		warning: '',
		runningHead: 'North',
		on: '2021-07-31',
		blocks,
		furniture: {
			contents: 'Contents',
			notes: 'Notes',
			figure: (n) => `Figure ${n}`,
			table: (n) => `Table ${n}`,
			within: String,
			numbers: ['', '']
		}
	};
	const file = unzipSync(await writeDocx(document, () => new Uint8Array()));
	return strFromU8(file[path]!);
}

/** The paragraph with these words, which a heading has in the contents as well. */
const paragraphOf = (xml: string, words: string): string =>
	[...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one).findLast((one) => one.includes(`>${words}<`))!;
const leftOf = (xml: string, words: string): number =>
	Number(/<w:ind [^>]*?w:(?:left|start)="(\d+)"/.exec(paragraphOf(xml, words))?.[1] ?? 0);

it('keeps lists in lists, tables and their captions within the quotation that they are in', async () => {
	const list: List = {
		kind: 'list',
		ordered: false,
		items: [
			{
				content: [plain('a')],
				below: [{ kind: 'list', ordered: true, items: [{ content: [plain('b')], below: [] }] }]
			}
		]
	};
	const table: Block = {
		kind: 'table',
		id: 't',
		caption: 'c',
		columns: ['d', 'e'],
		heads: 1,
		rows: [['f', 'g']]
	};
	const quoted = await partOf([
		{ ...list, isQuoted: true },
		{ ...table, isQuoted: true }
	]);
	const usual = await partOf([list, table]);
	for (const words of ['a', 'b']) {
		expect(paragraphOf(quoted, words)).toContain('w:val="Quote"');
		expect(paragraphOf(usual, words)).not.toContain('w:val="Quote"');
	}
	expect([leftOf(quoted, 'a'), leftOf(quoted, 'b')]).toEqual([800, 1200]);
	expect([leftOf(quoted, '. c'), leftOf(usual, '. c')]).toEqual([400, 0]);
	// 9638 less 400 at either side.
	expect(quoted).toMatch(/<w:tblInd [^>]*w:w="400"/);
	expect(quoted).toMatch(/<w:tblW [^>]*w:w="8838"/);
	expect(usual).not.toContain('<w:tblInd');
	expect(usual).toMatch(/<w:tblW [^>]*w:w="9638"/);
});

it('writes six levels of headings, no two of which look alike', async () => {
	const levels = [1, 2, 3, 4, 5, 6] as const;
	const headings = levels.map((level): Block => ({
		kind: 'heading',
		level,
		text: `h${level}`,
		id: `h${level}`
	}));
	const xml = await partOf(headings);
	for (const level of levels) expect(paragraphOf(xml, `h${level}`)).toContain(`w:val="Heading${level}"`);
	const styles = await partOf(headings, 'word/styles.xml');
	const looks = levels.map((level) => {
		const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles)![0];
		return /<w:rPr>.*<\/w:rPr>/s.exec(style)![0];
	});
	expect(new Set(looks).size).toBe(6);
});
