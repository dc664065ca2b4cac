import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canaryFinder } from '#edition/canaries.ts';
import { readEdition } from '#edition/read-edition.ts';
import type { ReportDocument } from '#report/document/document.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeDocx } from '#report/writers/docx/docx.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { pageChecker } from '../checks/published/check-page.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { docxLines, docxParts } from './fixtures/docx-texts.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { practicesOf, textsOf } from './texts-of.ts';

const edition = readEdition(readFolder('data/editions/2021-07'));
const earlier = readEdition(readFolder('data/editions/2020-06'));
const dot = new Uint8Array([137, 80, 78, 71]);

/** Labels are counted, how many cells there are of each status is no figure, targets of goals have numbers as names: these are left out of what is checked. */
function figuresAlone(document: ReportDocument): ReportDocument {
	const furniture = { ...document.furniture, figure: () => 'Figure', table: () => 'Table' };
	const blocks = document.blocks
		.filter((block) => !(block.kind === 'table' && block.id.endsWith('-status')))
		.map((block) =>
			block.kind === 'table' && /^goals-\d+-figures$/.test(block.id)
				? { ...block, rows: block.rows.map((row) => row.toSpliced(2, 1, '')) }
				: block
		);
	return { ...document, blocks, furniture };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asPage = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');

/** The words of each format, as a page whose numbers can be looked for. */
async function formats(document: ReportDocument) {
	const html = writeHtml(document);
	const parts = await docxParts(await writeDocx(document, () => dot));
	const words = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml'];
	return {
		html: html
			.replace(/<sup>.*?<\/sup>/g, '')
			.replace(/<style>.*?<\/style>|<meta [^>]*>| aria-label="[^"]*"/gs, ''),
		docx: asPage(
			words.flatMap((name) =>
				docxLines(
					parts
						.get(name)!
						// The pages that the contents lead to are no figures.
						.replace(/<w:sdt>.*?<\/w:sdt>/s, '')
						.replaceAll('&amp;', '&')
						.replaceAll('&lt;', '<')
						.replaceAll('&gt;', '>')
						.replaceAll('&quot;', '"')
				)
			)
		),
		md: asPage(
			writeMarkdown(document)
				.replace(/\[\^\d+\](: )?/g, '')
				.replace(/\\([\\`*_[\]<>#|~.)+-])/g, '$1')
				.replaceAll('&amp;', '&')
				.split(/\n|(?<!\\)\|/)
				.map((line) => line.replaceAll('**', ''))
		)
	};
}

describe.each(siteLanguages(edition.programme.languages))('a report in %s', (language) => {
	it('says no number that is not of its edition, in no format, and says many', async () => {
		const brought = textsOf('data', language, 'en');
		expect(brought.texts.get('lessons')?.text).toContain('{{course-completion-rate | value n/d}}');
		const { document, empty } = await reportOfEdition(edition, language, {
			...brought,
			practices: practicesOf('data', language, 'en', brought.outline)
		});
		expect(document.blocks.some((block) => 'id' in block && block.id === 'lessons-practice-dinners')).toBe(
			true
		);
		expect(empty).toEqual([]);
		const check = await pageChecker(language, edition, [edition, earlier]);
		const said = await formats(figuresAlone(document));
		for (const [format, page] of Object.entries(said)) {
			const { numbers, unexplained } = check(page);
			expect(unexplained, format).toEqual([]);
			expect(numbers, format).toBeGreaterThan(700);
		}
		// A number that was changed on its way is found.
		const planted = check(said.docx.replace('112', '1127'));
		expect(planted.unexplained.map(({ number }) => number)).toContain('1127');
	});
});

it('holds no id of the records that its edition was made from', async () => {
	const { document } = await reportOfEdition(edition, 'en', { outline: defaultOutline, texts: new Map() });
	const ids = new Map(
		readdirSync('data/sample').flatMap((partner) =>
			readFileSync(join('data/sample', partner, 'participant.csv'), 'utf8')
				.split('\n')
				.slice(1)
				.flatMap((line) => (line ? ([[line.split(',')[0]!, 'participant']] as const) : []))
		)
	);
	expect(ids.size).toBeGreaterThan(100);
	const find = canaryFinder(ids);
	const parts = await docxParts(await writeDocx(document, () => dot));
	const bytes = (text: string) => new TextEncoder().encode(text);
	for (const text of [writeHtml(document), writeMarkdown(document), ...parts.values()])
		expect(find(bytes(text))).toEqual([]);
	expect(find(bytes(`<td>${[...ids.keys()][0]!}</td>`))).toEqual(['participant']);
});
