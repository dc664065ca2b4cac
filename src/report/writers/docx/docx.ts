import {
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun,
	type PageNumberEstimator
} from 'docx';
import type { ReportDocument } from '../../document/document.ts';
import { labelsOf } from '../../document/numbered.ts';
import { Footnotes } from '../footnotes.ts';
import { sameBytes } from './same-bytes.ts';
import { blockWriter } from './docx-block.ts';
import { listsFrom, styles, stylesWith, tags } from './docx-styles.ts';
import type { Raster } from './printed-picture.ts';
import type { Template } from './template/template.ts';
import { withTemplate } from './template/with-template.ts';
import { directed } from './docx-inline.ts';

/** Margins of A4 in twips: 22 mm at the top, 20 mm elsewhere. */
const page = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1361, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 }
};

/**
 * A report as a Word file with real headings, captions, cross-references and footnotes. Charts are SVG, with a PNG from `raster` for
 * programs that cannot show it. The same report gives the same bytes. With `pages`, which takes seconds, the contents have their pages at once;
 * else Word asks whether to fill them in when it opens the file. A `template` gives it its styles, its theme and its header.
 */
export async function writeDocx(
	document: ReportDocument,
	raster: Raster,
	{ pages, template }: { pages?: PageNumberEstimator; template?: Template } = {}
): Promise<Uint8Array> {
	const { language, title, subtitle, authors, source, warning, runningHead, blocks, furniture } = document;
	const footnotes = new Footnotes();
	const starts = new Set<number>();
	const write = blockWriter({
		starts,
		labels: labelsOf(blocks, furniture),
		footnotes,
		furniture,
		raster
	});
	const said = blocks.flatMap((block, at) => write(block, blocks[at - 1], blocks[at + 1]));
	const file = new Document({
		title: `${title}. ${subtitle}`,
		subject: subtitle,
		creator: authors.join(', '),
		lastModifiedBy: authors.join(', '),
		description: source.join('\n'),
		revision: 1,
		...(template
			? { externalStyles: template.styles, styles: stylesWith(language, template.ids) }
			: { styles: styles(language) }),
		numbering: listsFrom(starts),
		features: { updateFields: false },
		...(pages ? { pageNumbers: pages } : {}),
		footnotes: Object.fromEntries(
			footnotes.texts.map((text, at) => [
				at + 1,
				{
					children: [
						new Paragraph({ style: 'FootnoteText', ...directed(text), children: [new TextRun(text)] })
					]
				}
			])
		),
		sections: [
			{
				properties: { page },
				headers: {
					default: new Header({
						children: [new Paragraph({ style: 'Header', spacing: { after: 200 }, text: runningHead })]
					})
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								style: 'Footer',
								alignment: 'end',
								children: [new TextRun({ children: [PageNumber.CURRENT] })]
							})
						]
					})
				},
				children: [
					new Paragraph({ style: 'Subtitle', text: subtitle }),
					new Paragraph({ style: 'Title', ...directed(title), text: title }),
					new Paragraph({ text: authors.join(' · '), ...directed(authors.join(' ')) }),
					...source.map((line) => new Paragraph({ style: 'Note', ...directed(line), text: line })),
					...(warning ? [new Paragraph({ style: 'Warning', text: warning })] : []),
					new Paragraph({ style: 'ContentsHeading', text: furniture.contents }),
					new TableOfContents(furniture.contents, { hyperlink: true, headingStyleRange: '1-2' }),
					...said
				]
			}
		]
	});
	return sameBytes(new Uint8Array(await Packer.toArrayBuffer(file)), document.on, (parts) =>
		template ? withTemplate(parts, template, tags[language]) : parts
	);
}
