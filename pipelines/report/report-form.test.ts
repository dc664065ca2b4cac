import { pagesAsInWord } from '#report/writers/docx/docx-pages.ts';
import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import type { ReportDocument } from '#report/document/document.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import type { SectionText } from '#report/outline/section-texts.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { docxLines, docxParts } from './fixtures/docx-texts.ts';
import { reportOfEdition } from './report-of-edition.ts';

const dot = new Uint8Array([137, 80, 78, 71]);
const from = (folder: string) => readEdition(readFolder(folder));
const made = async (edition: PublishedEdition, texts: Record<string, string> = {}) =>
	(
		await reportOfEdition(edition, siteLanguages(edition.programme.languages)[0], {
			outline: defaultOutline,
			texts: new Map(Object.entries(texts).map(([id, text]) => [id, { text, line: 1 }]))
		})
	).document;

const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8);
const strange = `مرحبا بالعالم 👩🏽‍🏫 <script>alert(1)</script> & "${long}"`;

/** An edition with few figures, whose names nobody expects, of so many countries. */
function small(countries: number): PublishedEdition {
	const draft = smallDraft('first');
	const all = { en: strange, da: strange, sv: strange, fi: strange, nb: strange };
	const codes = Array.from({ length: countries }, (_, at) => ['DK', 'SE'][at] ?? `C${at}`);
	return {
		...draft,
		programme: {
			...draft.programme,
			title: all,
			countries: codes.map((code) => ({
				code,
				name: all,
				partner: { name: strange, place: 'x', lead: false }
			}))
		},
		cells: draft.cells.filter(({ dims }) => !dims['country'] || codes.includes(dims['country'])),
		manifest: {} as PublishedEdition['manifest'],
		manifestHash: '0123456789abcdef0123'
	};
}

const editions: [string, () => PublishedEdition][] = [
	['four countries', () => from('data/editions/2021-07')],
	['the first edition', () => from('data/editions/2020-06')],
	['rescue teams', () => from('data/programmes/rescue-teams/editions/2025')],
	['one country with strange names', () => small(1)],
	['thirteen countries with strange names', () => small(13)]
];

it('says that numbers are altered, and the months of events, whichever sections it has', async () => {
	const edition = from('data/editions/2021-07');
	const outline = { ...defaultOutline, sections: defaultOutline.sections.slice(0, 1) };
	const { document } = await reportOfEdition(edition, 'en', { outline, texts: new Map() });
	expect(document.source.join(' ')).toContain('altered at random by at most 2');
	expect(JSON.stringify(await made(edition))).not.toContain('months of single events are not published');
});

/** Throws where a part is not well-formed. */
function wellFormed(xml: string): void {
	const parser = new Parser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('warn', (warning) => {
		throw warning;
	});
	parser.write(xml).end();
}

function checkHeadings({ blocks }: ReportDocument): void {
	let level = 0;
	for (const block of blocks)
		if (block.kind === 'heading') {
			expect(block.level, block.text).toBeLessThanOrEqual(level + 1);
			level = block.level;
		}
}

describe.each(editions)('a report of %s', (_, open) => {
	it('is whole in every format', async () => {
		const document = await made(open(), { lessons: `Text 👍 **${long}** مرحبا\n\n#### Deep\n\n- a\n  - b` });
		checkHeadings(document);
		const ids = document.blocks.flatMap((block) => ('id' in block ? [block.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		const tables = document.blocks.filter((block) => block.kind === 'table');
		const figures = document.blocks.filter((block) => block.kind === 'figure');
		for (const table of tables) {
			expect(table.columns.length, table.id).toBeGreaterThan(1);
			for (const row of table.rows) expect(row, table.id).toHaveLength(table.columns.length);
		}
		for (const figure of figures) {
			expect(figure.alt.length, figure.id).toBeGreaterThan(10);
			expect(ids).toContain(figure.table);
		}

		const html = writeHtml(document);
		expect(html).not.toMatch(/<script| on[a-z]+=|src=/i);
		expect(html.match(/<table /g) ?? []).toHaveLength(tables.length);
		expect(html.match(/<th scope="col"/g)).toHaveLength(
			tables.reduce((sum, one) => sum + one.columns.length, 0)
		);
		expect(html.match(/<desc id="[^"]*">[^<]{10}/g) ?? []).toHaveLength(2 * figures.length);
		for (const [, to] of html.matchAll(/ href="#([^"]+)"/g)) expect(html).toContain(` id="${to}"`);

		const bytes = await writeDocx(document, () => dot);
		const parts = await docxParts(bytes);
		for (const xml of parts.values()) wellFormed(xml);
		const body = parts.get('word/document.xml')!;
		expect(body.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(tables.length);
		expect(body.match(/<wp:docPr [^>]*descr="[^"]{10}/g) ?? []).toHaveLength(figures.length);
		expect(body.match(/<asvg:svgBlip /g) ?? []).toHaveLength(figures.length);
		const marks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
		for (const [, name] of body.matchAll(/REF (caption_\d+)/g)) expect(marks).toContain(name);
		// Without its rule LibreOffice reads the height of a line as points, and cuts what is higher.
		for (const xml of parts.values())
			for (const [spacing] of xml.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g))
				expect(spacing).toContain('w:lineRule="auto"');
		expect(parts.get('docProps/core.xml')).toContain(`${document.on}T00:00:00Z`);
		expect(parts.get('word/styles.xml')).toMatch(/<w:lang w:val="(en-GB|nb-NO|sv-SE|fi-FI|da-DK)"/);

		const markdown = writeMarkdown(document);
		expect(markdown).not.toMatch(/(?<!\\)<script/);

		// Once more, in a program that has counted on meanwhile.
		const again = await made(open(), { lessons: `Text 👍 **${long}** مرحبا\n\n#### Deep\n\n- a\n  - b` });
		expect(Buffer.compare(bytes, await writeDocx(again, () => dot))).toBe(0);
		expect(writeHtml(again)).toBe(html);
		expect(writeMarkdown(again)).toBe(markdown);
	});
});

it('holds nothing that XML does not allow, whether authors, titles or the programme bring it', async () => {
	const bad = 'a\ufffeb\uffffc\ud800d\u0001e';
	const all = { en: bad, da: bad, sv: bad, fi: bad, nb: bad };
	const edition = small(1);
	const [first, ...others] = defaultOutline.sections;
	const { document } = await reportOfEdition(
		{ ...edition, programme: { ...edition.programme, title: all, funder: bad } },
		'en',
		{
			outline: { title: null, sections: [{ ...first!, title: all }, ...others] },
			texts: new Map([['summary', { text: `${bad}[^1]\n\n[^1]: ${bad}`, line: 1 }]])
		}
	);
	const parts = await docxParts(await writeDocx(document, () => dot));
	for (const [name, xml] of parts)
		expect(/[\ufffd-\uffff]|\p{Cs}/u.test(xml) || xml.includes('\u0001'), name).toBe(false);
	for (const name of ['document', 'footnotes', 'header1'])
		expect(parts.get(`word/${name}.xml`)).toContain('abcde');
});

it('is refused in one sentence where every section is turned off', async () => {
	const outline = { title: null, sections: defaultOutline.sections.map((one) => ({ ...one, off: true })) };
	await expect(reportOfEdition(small(1), 'en', { outline, texts: new Map() })).rejects.toThrow(
		/^Every section of the report is turned off: turn on at least one\.$/
	);
});

it('is said to be of invented figures on every page where it is', async () => {
	const { runningHead, warning } = await made(small(1));
	expect(runningHead).toContain('Invented figures');
	expect(warning).toContain('invented');
});

it('has real headings, contents, captions that count, and footnotes in Word', async () => {
	const document = await made(from('data/editions/2021-07'), {
		lessons: 'Of all, {{course-completion-rate | value n/d interval}} completed.'
	});
	const parts = await docxParts(await writeDocx(document, () => dot));
	const body = parts.get('word/document.xml')!;
	for (const part of [
		'w:val="Heading1"',
		'w:val="Heading2"',
		'w:val="Title"',
		'TOC \\h',
		'SEQ Figure',
		'SEQ Table'
	])
		expect(body).toContain(part);
	const words = body.replace(/<[^>]*>/g, '');
	expect(words).toContain('Of all, 59% (66 of 112; interval 50–68) completed.');
	expect(parts.get('word/footnotes.xml')!.replace(/<[^>]*>/g, '')).toContain(
		'Completed the course: 66 of 112 (59%, interval 50–68)'
	);
	expect(parts.get('word/footer1.xml')).toContain('PAGE');
});

it('has contents with their pages in Word, where they were laid out', async () => {
	const document = await made(small(1));
	const contents = async (more?: Parameters<typeof writeDocx>[2]) => {
		const parts = await docxParts(await writeDocx(document, () => dot, more));
		return /<w:sdt>.*?<\/w:sdt>/s.exec(parts.get('word/document.xml')!)![0];
	};
	const laid = docxLines(await contents({ pages: pagesAsInWord }));
	const titles = document.blocks.flatMap((block) =>
		block.kind === 'heading' && block.level <= 2 ? [block.text] : []
	);
	expect(laid.map((line) => line.replace(/\d+$/, ''))).toEqual(titles);
	const pages = laid.map((line) => Number(/\d+$/.exec(line)![0]));
	expect(pages).toEqual(pages.toSorted((a, b) => a - b));
	expect(pages.at(-1)).toBeGreaterThan(1);
	// Without, Word is to fill them in.
	expect(await contents()).toContain('w:dirty="true"');
});

it('gives each good practice a page of its own, and none that is empty', async () => {
	const practice = (id: string) => ({ id, title: id, parts: [], text: 'Text.', line: 1 });
	const edition = small(1);
	const kinds = async (sections: string[], texts: [string, SectionText][] = []) => {
		const { document } = await reportOfEdition(edition, 'en', {
			outline: {
				...defaultOutline,
				sections: defaultOutline.sections.filter(({ id }) => sections.includes(id))
			},
			texts: new Map(texts),
			practices: [practice('a'), practice('b')]
		});
		return document.blocks.map((block) => (block.kind === 'heading' ? block.id : block.kind));
	};
	const lessons = [
		// Its heading stands alone above the first, and so goes on its page.
		'page-break',
		'lessons',
		'lessons-practice-a',
		'paragraph',
		'page-break',
		'lessons-practice-b',
		'paragraph'
	];
	expect(await kinds(['lessons'])).toEqual(lessons);
	const more = await kinds(['lessons', 'methods']);
	expect(more.slice(0, lessons.length + 2)).toEqual([...lessons, 'page-break', 'methods']);
	const after = await kinds(['goals', 'lessons']);
	expect(after.slice(after.indexOf('lessons') - 1)).toEqual(lessons);
	const introduced = await kinds(['lessons'], [['lessons', { text: 'What we learned.', line: 1 }]]);
	expect(introduced).toEqual(['lessons', 'paragraph', 'page-break', ...lessons.slice(2)]);
});

it('begins a page with its heading, and leaves nothing behind a table that would fill a page alone', async () => {
	const { document } = await reportOfEdition(small(1), 'en', {
		outline: {
			...defaultOutline,
			sections: defaultOutline.sections.filter(({ id }) => ['lessons', 'methods'].includes(id))
		},
		texts: new Map(),
		practices: ['a', 'b'].map((id) => ({ id, title: id, parts: [], text: '| A |\n|--|\n| 1 |', line: 1 }))
	});
	const body = (await docxParts(await writeDocx(document, () => dot))).get('word/document.xml')!;
	const pages = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>.*?<\/w:p>/g)];
	expect(pages).toHaveLength(3);
	expect(pages[0]![0]).toContain('Heading1');
	for (const { 0: paragraph, index } of pages.slice(1)) {
		expect(paragraph).toContain('<w:pStyle w:val="Heading');
		expect(body.slice(0, index)).toMatch(/<\/w:tbl>$/);
	}
});
