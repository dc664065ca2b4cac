import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { isFew } from '#indicators/detail/few-people.ts';
import { internalReport, type RecordFigures } from '#report/internal-report.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import { withoutSample } from '#schemas/without-sample.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { docxParts } from './fixtures/docx-texts.ts';
import { figuresOfRecords } from './figures-of-records.ts';
import { internalFile } from './internal-file.ts';
import { reportOfRecords } from './report-of-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-internal-'));
const data = join(folder, 'records.duckdb');
const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
let figures: RecordFigures;

beforeAll(async () => {
	const rejected = join(folder, 'rejected.csv');
	await ingest({ programme, catalogue, contributionsDir: 'data/sample', out: data, rejected });
	figures = await figuresOfRecords('data', programme, data);
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = async (text: string) => {
	const texts = new Map([['summary', { text, line: 1 }]]);
	return writeMarkdown((await reportOfRecords(figures, 'en', { outline: defaultOutline, texts })).document);
};

it('takes numbers from the records, and says what it is', async () => {
	const enrolled = figures.cells.find(
		({ indicator, dims }) => indicator === 'participants-enrolled' && Object.keys(dims).length === 0
	)!;
	const text = await written('In all {{participants-enrolled}}.');
	expect(text).toContain(`In all ${enrolled.value}`);
	expect(text).toContain('Internal, not for publication.');
});

it('has the months of events, as reports of editions do', async () => {
	const { document } = await reportOfRecords(figures, 'en', { outline: defaultOutline, texts: new Map() });
	const held = figures.events.filter(({ status }) => status === 'held');
	expect(held.length).toBeGreaterThan(50);
	const chart = document.blocks.find((block) => block.kind === 'figure' && block.caption.includes('events'));
	expect(chart).toMatchObject({
		caption: expect.stringMatching(new RegExp(`^All countries: ${held.length} of`)) as string
	});
});

it('tells of real people neither reasons that were invented with a sample, nor of editions and altered figures', async () => {
	const all = { outline: defaultOutline, texts: new Map() };
	const ofSample = writeMarkdown((await reportOfRecords(figures, 'en', all)).document);
	expect(ofSample).toContain('Reason given by the programme: The groups were made larger');
	const real = { ...figures, programme: withoutSample(programme) };
	const text = writeMarkdown((await reportOfRecords(real, 'en', all)).document);
	expect(text).toContain('12 more than planned');
	expect(text).not.toMatch(/Reason given|called off|synthetic|invented|altered figures|this edition/i);
});

it('lists the products that were published, with the address of each, and no other', async () => {
	const { document } = await reportOfRecords(figures, 'da', { outline: defaultOutline, texts: new Map() });
	expect(figures.products!.map(({ published_on }) => published_on)).toEqual([
		...['2021-02-15', '2021-04-23', '2021-06-20', '2021-07-09']
	]);
	const table = document.blocks.find((block) => block.kind === 'table' && block.id === 'products-list');
	expect(table).toMatchObject({
		caption: 'Produkter, der er offentliggjort',
		columns: ['Slags', 'Titel', 'Offentliggjort', 'Sprog', 'Adresse']
	});
	const rows = table?.kind === 'table' ? table.rows : [];
	expect(rows).toHaveLength(4);
	expect(rows[0]).toEqual([
		'Værktøjsbog',
		'A network that lasts: tool-book',
		'9. juli 2021',
		'Engelsk',
		[{ kind: 'link', text: 'example.org/tool-book', href: 'https://example.org/tool-book' }]
	]);
	const parts = await docxParts(await writeDocx(document, () => new Uint8Array([137, 80, 78, 71])));
	expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="https://example.org/tool-book"');
	expect(writeMarkdown(document)).toContain('](<https://example.org/tool-book>)');
	expect(writeHtml(document)).toContain('<a href="https://example.org/tool-book"');
});

it('names a table within a sentence as its language does, and the country of a partner once', async () => {
	const of = async (language: 'en' | 'sv' | 'fi') =>
		(await reportOfRecords(figures, language, { outline: defaultOutline, texts: new Map() })).document;
	const swedish = await of('sv');
	expect(writeMarkdown(swedish)).toMatch(/Talen står i tabell \d+\./);
	expect(writeMarkdown(swedish)).toContain('**Crossing Borders**, Danmark, ');
	expect(writeHtml(swedish)).toMatch(/Talen står i <a [^>]*>tabell \d+<\/a>\./);
	const parts = await docxParts(await writeDocx(swedish, () => new Uint8Array([137, 80, 78, 71])));
	expect(parts.get('word/document.xml')).toMatch(/REF caption_\d+ \\h \\\* lower/);
	expect(writeMarkdown(await of('en'))).toMatch(/The numbers are in Table \d+\./);
	expect(writeMarkdown(await of('fi'))).toMatch(/Luvut: taulukko \d+\./);
});

it('says on every page of the Word file that it is not for publication', async () => {
	const { document } = await reportOfRecords(figures, 'sv', { outline: defaultOutline, texts: new Map() });
	const parts = await docxParts(await writeDocx(document, () => new Uint8Array([137, 80, 78, 71])));
	expect(parts.get('word/header1.xml')).toContain('Intern, inte för publicering · ');
});

it('refuses every share and mean of few people', async () => {
	const few = figures.cells.filter((cell) => {
		const definition = catalogue.find(({ id }) => id === cell.indicator)!;
		const [dim, ...others] = Object.keys(cell.dims);
		return cell.status === 'ok' && isFew(definition, cell) && dim === 'country' && others.length === 0;
	});
	expect(few.length).toBeGreaterThan(0);
	for (const { indicator, dims } of few)
		await expect(written(`{{${indicator} | country=${dims['country']} | value}}`)).rejects.toThrow('Line 1');
});

it('has nothing that the shares of few people could be reckoned from, in no table', () => {
	const { cells } = internalReport(figures);
	const few = cells.filter(({ status }) => status === 'small-base');
	expect(few.length).toBeGreaterThan(0);
	for (const { numerator, denominator } of few) expect([numerator, denominator]).toEqual([null, null]);
});

it('is written into a file whose name says that it is internal, and into no other', async () => {
	const asked = { dir: 'data', data, lang: 'en', text: undefined, overwrite: false };
	await expect(internalFile({ ...asked, out: join(folder, 'report.md') })).rejects.toThrow(
		'internal-report.md'
	);
	expect(await internalFile({ ...asked, out: join(folder, 'internal.md') })).toContain(
		'must not be published'
	);
});

it('says which texts it leaves out, as they are in another language', async () => {
	const text = join(folder, 'texts');
	mkdirSync(text);
	writeFileSync(join(text, 'report.md'), '---\nlanguage: sv\n---\n# summary\nHej\n');
	const out = join(folder, 'internal-left.md');
	const said = await internalFile({ dir: 'data', data, lang: 'en', out, text, overwrite: false });
	expect(said.split('\n')[1]).toBe(
		`left out: the texts of ${join(text, 'report.md')}, which are in "sv"; report.en.md has those of this report`
	);
});
