import { expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { readPdf } from './fixtures/read-pdf.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { writePdf } from './write-pdf.ts';

const edition: PublishedEdition = {
	...smallDraft('first'),
	manifest: {} as PublishedEdition['manifest'],
	manifestHash: '0'.repeat(20)
};
const { document } = await reportOfEdition(edition, 'sv', {
	outline: defaultOutline,
	texts: new Map([
		[
			'lessons',
			{ text: 'Vi lärde 112[^1] oss.\n\n[^1]: Källa.\n\n- ett\n\n| A | B |\n|--|--|\n| 1 | 2 |', line: 1 }
		]
	])
});
const pdf = await readPdf(await writePdf((pages) => writeHtml(document, pages)));
const sections = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
const of = (kind: string) => document.blocks.filter((block) => block.kind === kind);
const spaced = (text: string) => text.replace(/\s+/g, ' ');

it('is tagged, with language, title, bookmarks, and a description of every chart', () => {
	expect(pdf.isTagged).toBe(true);
	expect(pdf.language).toBe('sv');
	expect(pdf.title).toBe(`${document.title}. ${document.subtitle}`);
	const titles = pdf.bookmarks.map(({ title }) => title);
	for (const block of document.blocks) if (block.kind === 'heading') expect(titles).toContain(block.text);
	const levels = pdf.bookmarks.map(({ level }) => level);
	levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? -1) + 1));
	expect(of('figure').length).toBeGreaterThan(0);
	const alts = pdf.tags.flatMap(({ alt }) => alt ?? []);
	for (const block of document.blocks)
		if (block.kind === 'figure') expect(alts.some((alt) => alt.includes(block.alt))).toBe(true);
});

it('has tables with header cells, in rows, and lists with their points, as a reader of PDF finds them', () => {
	const roles = (role: string) => pdf.tags.filter((tag) => tag.role === role);
	// A table that goes on overleaf is told of on each of its pages.
	expect(roles('Table').length).toBeGreaterThanOrEqual(of('table').length);
	for (const role of ['TH', 'TD'])
		expect(new Set(roles(role).map(({ under }) => under))).toEqual(new Set(['TR']));
	for (const role of ['L', 'LI', 'P', 'Caption', 'H1']) expect(roles(role), role).not.toEqual([]);
	expect(roles('H2').length).toBeGreaterThan(sections.length);
});

it('has contents with the pages that its sections are on', () => {
	expect(sections.length).toBeGreaterThan(5);
	const said = pdf.pages.map(spaced);
	for (const section of sections) {
		const title = section.kind === 'heading' ? spaced(section.text) : '';
		const [, behind] = said[0]!.split(`${title} `);
		const page = Number(/^\d+/.exec(behind ?? '')?.[0]);
		expect(said[page - 1], title).toContain(title);
		if (page > 1) expect(said[0]!.split(title)).toHaveLength(2);
	}
	expect(said.length).toBeGreaterThan(3);
});

it('is not printed smaller as a whole where a table is wide', async () => {
	const columns = Array.from({ length: 16 }, (_, at) => `Column${at}`);
	const rows = [columns.map(() => 'delivered'), columns.map(() => 'not delivered')];
	const wide = { kind: 'table' as const, id: 'wide', caption: 'Wide', columns, heads: 1, rows };
	// Of fewer columns, in which every word stays whole.
	const heads = Array.from({ length: 12 }, (_, at) => `Column${at}`);
	const fits = { ...wide, id: 'fits', caption: 'Fits', columns: heads, rows: [heads.map(() => 'inspected')] };
	const withWide = { ...document, blocks: [...document.blocks, fits, wide] };
	const printed = await readPdf(await writePdf((pages) => writeHtml(withWide, pages)));
	expect(printed.pages.at(-1)).toContain('Wide');
	expect(printed.largest).toBeCloseTo(pdf.largest, 1);
	expect(printed.runs.filter(({ words }) => words === 'inspected')).toHaveLength(12);
});

it('has the mark of a footnote apart from the number before it', () => {
	expect(spaced(pdf.pages.join(' '))).toMatch(/Vi lärde 112 \[\d+\] oss\./);
});

it('leaves no heading at the foot of a page without the table below it', async () => {
	const table = (id: string, rows: string[][]) => ({
		kind: 'table' as const,
		id,
		caption: id,
		columns: ['A', 'B'],
		heads: 1,
		rows
	});
	const long = 'Words that fill some lines of a narrow field. '.repeat(7);
	const blocks = Array.from({ length: 30 }, (_, at) => [
		{
			kind: 'paragraph' as const,
			role: 'text' as const,
			content: [{ kind: 'text' as const, text: 'z '.repeat((at * 97) % 900) }]
		},
		{ kind: 'heading' as const, level: 2 as const, text: `G${at}.`, id: `g-${at}` },
		table(
			`P${at}.`,
			['x', 'y'].map((word) => [word, `${word} `.repeat(40)])
		),
		{ kind: 'heading' as const, level: 2 as const, text: `Heading${at}.`, id: `heading-${at}` },
		table(`Below${at}.`, [
			[`F${at}.`, long],
			['x', long],
			['x', long]
		])
	]).flat();
	const { runs } = await readPdf(await writePdf((pages) => writeHtml({ ...document, blocks }, pages)));
	const pageOf = (words: string) => runs.find((run) => run.words.includes(words))!.page;
	for (let at = 0; at < 30; at++) expect(pageOf(`Heading${at}.`), String(at)).toBe(pageOf(`F${at}.`));
	expect(pageOf('Heading29.')).toBeGreaterThan(8);
});
