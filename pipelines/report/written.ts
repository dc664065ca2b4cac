import { pagesAsInTemplate, pagesAsInWord } from '#report/writers/docx/docx-pages.ts';
import type { ReportDocument } from '#report/document/document.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import type { Template } from '#report/writers/docx/template/template.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import { rasteriser } from '../editions/pictures/svg-to-png.ts';
import { writePdf } from './write-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** How a report is written, by the ending of its file. */
export const writers = {
	docx: async (document: ReportDocument, template: Template | null) =>
		writeDocx(
			document,
			await rasteriser(),
			template ? { pages: pagesAsInTemplate, template } : { pages: pagesAsInWord }
		),
	html: async (document: ReportDocument) => bytes(writeHtml(document)),
	md: async (document: ReportDocument) => bytes(writeMarkdown(document)),
	pdf: (document: ReportDocument) => writePdf((pages) => writeHtml(document, pages))
} satisfies Record<string, (document: ReportDocument, template: Template | null) => Promise<Uint8Array>>;
