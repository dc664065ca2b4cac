import { expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { writePdf } from './write-pdf.ts';

/** A text of a PDF, in which what is not ASCII is written as UTF-16 in hexadecimal. */
const textOf = (written: string): string =>
	/^<FEFF/i.test(written)
		? Buffer.from(written.slice(5, -1), 'hex').swap16().toString('utf16le')
		: written.slice(1, -1).replace(/\\(.)/g, '$1');
const textsAfter = (pdf: string, name: string) =>
	[...pdf.matchAll(new RegExp(`/${name} (<[0-9A-F]+>|\\((?:[^()\\\\]|\\\\.)*\\))`, 'gi'))].map(([, text]) =>
		textOf(text!)
	);

it('is tagged, with language, title, bookmarks, and a description of every chart', async () => {
	const edition: PublishedEdition = {
		...smallDraft('first'),
		manifest: {} as PublishedEdition['manifest'],
		manifestHash: '0'.repeat(20)
	};
	const { document } = await reportOfEdition(edition, 'sv', {
		outline: defaultOutline,
		texts: new Map([
			['lessons', { text: 'Vi lärde oss.\n\n- ett\n\n| A | B |\n|--|--|\n| 1 | 2 |', line: 1 }]
		])
	});
	const pdf = Buffer.from(await writePdf(writeHtml(document))).toString('latin1');
	expect(pdf).toContain('/Marked true');
	expect(pdf).toMatch(/\/Lang \(sv\)/);
	expect(pdf).toContain('/DisplayDocTitle true');
	const of = (kind: string) => document.blocks.filter((block) => block.kind === kind);
	const tags = (tag: string) => pdf.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length ?? 0;
	expect(tags('Table')).toBe(of('table').length);
	expect(tags('H1')).toBe(1);
	const sections = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
	// The contents have a heading too.
	expect(tags('H2')).toBeGreaterThan(sections.length);
	for (const tag of ['TH', 'TD', 'TR', 'L', 'LI', 'P', 'Caption']) expect(tags(tag), tag).toBeGreaterThan(0);
	const titles = textsAfter(pdf, 'Title');
	expect(titles).toContain(`${document.title}. ${document.subtitle}`);
	for (const block of document.blocks) if (block.kind === 'heading') expect(titles).toContain(block.text);
	const alts = textsAfter(pdf, 'Alt');
	expect(of('figure').length).toBeGreaterThan(0);
	for (const block of document.blocks)
		if (block.kind === 'figure') expect(alts.some((alt) => alt.includes(block.alt))).toBe(true);
});
