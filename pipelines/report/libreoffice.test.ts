import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '#edition/read-edition.ts';
import { labelsOf } from '#report/document/numbered.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { pagesAsInWord } from '#report/writers/docx/docx-pages.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { widthOnPaper } from '#report/writers/paper.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { rasteriser } from '../editions/pictures/svg-to-png.ts';
import { readPdf, type ReadPdf } from './fixtures/read-pdf.ts';
import { reportOfEdition } from './report-of-edition.ts';

const program = process.env.TIDEMARK_LIBREOFFICE ?? 'soffice';
const isInstalled = spawnSync(program, ['--version']).status === 0;

describe.skipIf(!isInstalled)('a Word file as LibreOffice lays it out', () => {
	let home: string;
	let pdf: ReadPdf;
	let document: Awaited<ReturnType<typeof reportOfEdition>>['document'];
	beforeAll(async () => {
		home = mkdtempSync(join(tmpdir(), 'tidemark-'));
		const edition = readEdition(readFolder('data/editions/2021-07'));
		({ document } = await reportOfEdition(edition, 'fi', { outline: defaultOutline, texts: new Map() }));
		const file = join(home, 'report.docx');
		writeFileSync(file, await writeDocx(document, await rasteriser(), { pages: pagesAsInWord }));
		// A profile of its own: a second LibreOffice would hand its work to one that a person has open.
		const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
		const { status, stderr } = spawnSync(
			program,
			[profile, '--headless', '--convert-to', 'pdf', '--outdir', home, file],
			{ encoding: 'utf8' }
		);
		expect(status, stderr).toBe(0);
		pdf = await readPdf(readFileSync(join(home, 'report.pdf')));
	}, 180_000);
	afterAll(() => rmSync(home, { recursive: true, force: true }));

	it('has room for every figure between its caption and what is said below it, on one page', () => {
		const labels = labelsOf(document.blocks, document.furniture);
		const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? block : []));
		expect(figures.length).toBeGreaterThan(20);
		for (const { id, notes, wide } of figures) {
			const caption = pdf.runs.findIndex(({ words }) => words.startsWith(`${labels.get(id)}. `));
			const [word] = notes[0]!.split(' ');
			const below = pdf.runs.findIndex(({ words }, at) => at > caption && words.startsWith(word!));
			const [above, note] = [pdf.runs[below - 1]!, pdf.runs[below]!];
			const tall = (170 / 25.4) * 72 * widthOnPaper(wide) * (wide.height / wide.width);
			expect(note.page, id).toBe(pdf.runs[caption]!.page);
			expect(above.height - note.height, id).toBeGreaterThan(tall);
			expect(above.height - note.height, id).toBeLessThan(tall + 40);
		}
	});

	it('has headings, from which contents and bookmarks can be made', () => {
		const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
		expect(pdf.bookmarks.map(({ title }) => title)).toEqual(headings);
	});

	it('has its sections on the pages that its contents name', () => {
		const sections = document.blocks.flatMap((block) =>
			block.kind === 'heading' && block.level === 1 ? block.text : []
		);
		const off = sections.filter((title) => {
			const said = pdf.runs.findIndex(({ words }) => words.trim() === title);
			const inContents = pdf.runs.find(({ words }) => words.startsWith(`${title}.`))?.words;
			return Number(/\d+$/.exec(inContents ?? '')?.[0]) !== pdf.runs[said]?.page;
		});
		expect(sections.length).toBeGreaterThan(8);
		expect(off).toEqual([]);
	});
});
