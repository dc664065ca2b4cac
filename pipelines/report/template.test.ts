import { Document, Header, ImageRun, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { readTemplate } from '#report/writers/docx/template/read-template.ts';
import { isWellFormed } from '#report/writers/docx/template/well-formed.ts';
import { docxParts } from './fixtures/docx-texts.ts';
import { reportOfEdition } from './report-of-edition.ts';

const dot = new Uint8Array([137, 80, 78, 71]);
const logo = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);

/** A Word file as a Swedish Word would make it: ids of styles in Swedish, a logo in the header. */
async function swedish(): Promise<Record<string, Uint8Array>> {
	const file = new Document({
		styles: { default: { heading1: { run: { color: 'AA0000', font: 'Georgia' } } } },
		sections: [
			{
				headers: {
					default: new Header({
						children: [
							new Paragraph({
								style: 'Title',
								children: [
									new ImageRun({
										type: 'png',
										data: logo,
										transformation: { width: 90, height: 30 },
										altText: { name: 'Logga', title: 'Logga', description: 'Vår logga' }
									})
								]
							})
						]
					})
				},
				children: [new Paragraph('Mall')]
			}
		]
	});
	const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
	const inSwedish = (name: string) => {
		const xml = new TextDecoder().decode(parts[name]);
		parts[name] = new TextEncoder().encode(
			xml
				.replaceAll('"Heading1"', '"Rubrik1"')
				.replaceAll('<w:name w:val="Title"/>', '<w:name w:val="title"/>')
				.replaceAll('"Title"', '"Rubrik"')
		);
	};
	inSwedish('word/styles.xml');
	inSwedish('word/header1.xml');
	return parts;
}

const packed = (parts: Record<string, Uint8Array>) => new Uint8Array(zipSync(parts));
const edition: PublishedEdition = {
	...smallDraft('first'),
	manifest: {} as PublishedEdition['manifest'],
	manifestHash: '0'.repeat(20)
};
const { document } = await reportOfEdition(edition, 'en', {
	outline: defaultOutline,
	texts: new Map([['lessons', { text: 'See.[^1]\n\n[^1]: A note.', line: 1 }]])
});

it('gives a report its styles by their names, its theme, and its logo above the running head', async () => {
	const template = await readTemplate(packed(await swedish()), 'report.docx');
	const file = await writeDocx(document, () => dot, { template });
	const parts = await docxParts(file);
	for (const [name, xml] of parts) expect(isWellFormed(xml), name).toBe(true);
	const styles = parts.get('word/styles.xml')!;
	const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id!);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ['Heading1', 'Title', 'Note', 'Cell', 'Caption', 'FootnoteText', 'TOC1'])
		expect(ids).toContain(id);
	expect(ids).not.toContain('Rubrik1');
	expect(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)![0]).toContain('AA0000');
	expect([...styles.matchAll(/<w:lang [^>]*w:val="([^"]*)"/g)].map(([, tag]) => tag)).toContain('en-GB');
	const header = parts.get('word/header1.xml')!;
	expect(header).toContain('w:pStyle w:val="Title"');
	expect(header.indexOf('r:embed=')).toBeLessThan(header.indexOf('Invented figures'));
	expect(header.indexOf('r:embed=')).toBeGreaterThan(0);
	const id = /r:embed="([^"]*)"/.exec(header)![1];
	const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
		parts.get('word/_rels/header1.xml.rels')!
	)![0];
	expect(relation).toContain('Target="media/template-1.png"');
	expect(unzipSync(file)['word/media/template-1.png']).toEqual(logo);
	expect(parts.get('[Content_Types].xml')).toContain('Extension="png"');
	expect(Buffer.compare(file, await writeDocx(document, () => dot, { template }))).toBe(0);
});

it.each([
	[
		'is no zip',
		() => Promise.resolve(new Uint8Array([1, 2, 3])),
		/report\.docx: it is no Word file, or it is damaged/
	],
	['has a password', () => Promise.resolve(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /has a password/],
	[
		'is another kind of file',
		() => Promise.resolve(packed({ 'a.txt': logo })),
		/it is no Word file with styles/
	],
	[
		'is broken',
		async () => packed({ ...(await swedish()), 'word/styles.xml': new TextEncoder().encode('<w:styles>') }),
		/a part of it is damaged \(word\/styles\.xml\)/
	],
	[
		'links its logo',
		async () => {
			const parts = await swedish();
			const name = 'word/_rels/header1.xml.rels';
			const linked = new TextDecoder()
				.decode(parts[name])
				.replace(/ Target="[^"]*"/, ' Target="https://x.org/logo.png" TargetMode="External"');
			return packed({ ...parts, [name]: new TextEncoder().encode(linked) });
		},
		/shows what lies elsewhere \(https:\/\/x\.org\/logo\.png\)/
	]
])('is refused in plain words when it %s', async (_, make, message) => {
	await expect(make().then((bytes) => readTemplate(bytes, 'report.docx'))).rejects.toThrow(message);
});
