import type { PublishedEdition } from '#edition/draft.ts';
import { titleOf } from '#edition/citation.ts';
import { editionWorkbook } from '#edition/download/edition-workbook.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { hashOf } from '#edition/hash.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { defaultOutline } from '#report/outline/outline.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import type { Iati } from '#schemas/iati.ts';
import type { Language } from '#schemas/languages.ts';
import { zipOf } from '#tables/zip-writer.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { definitionsText } from './definitions-text.ts';
import { iatiOf } from './iati-of.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { rulesText } from './rules-text.ts';

interface Sources {
	edition: PublishedEdition;
	/** The files of the edition as they were signed. */
	files: ReadonlyMap<string, Uint8Array>;
	language: Language;
	/** Where the edition can be read; empty where nobody said. */
	address: string;
	iati: Iati | undefined;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The annex of a final report: the edition as it was signed, and what is made from it for readers. The same edition gives the same bytes. */
export async function annexZip({
	edition,
	files,
	language,
	address,
	iati
}: Sources): Promise<Uint8Array<ArrayBuffer>> {
	const { head, manifest } = edition;
	const t = translator(language, await loadMessages(language));
	const found = { address, fingerprint: fingerprintOf(edition) };
	const signed = ['manifest.json', 'manifest.sig.json', ...manifest.files.map(({ path }) => path)].sort();
	const made: [string, Uint8Array][] = [
		[
			`figures.${language}.xlsx`,
			await editionWorkbook(await fileTexts(edition.programme, language), edition, found, { perTable: true })
		],
		[`definitions.${language}.md`, bytes(definitionsText(t, edition.catalogue))],
		[`methods.${language}.md`, bytes(await methodsText(edition, language, address))],
		[`rules.${language}.md`, bytes(rulesText(t))],
		...(iati ? [['iati.xml', bytes(await iatiOf(edition, iati))] as [string, Uint8Array]] : []),
		...signed.map((path): [string, Uint8Array] => [`edition/${path}`, files.get(path)!])
	];
	const all: [string, Uint8Array][] = [['README.txt', bytes(readme(t, edition, iati))], ...made];
	const sums = all.map(([path, content]) => `${hashOf(content)}  ${path}\n`).join('');
	const folder = `${head.programme.id}-${head.name}-annex`;
	return zipOf(
		new Map(
			[...all, ['SHA256SUMS.txt', bytes(sums)] as const].map(([path, content]) => [
				`${folder}/${path}`,
				new Uint8Array(content)
			])
		)
	);
}

/** The section on methods alone. */
async function methodsText(edition: PublishedEdition, language: Language, address: string): Promise<string> {
	const sections = defaultOutline.sections.filter(({ own }) => own === 'methods');
	const outline = { ...defaultOutline, sections };
	const { document } = await reportOfEdition(edition, language, { outline, texts: new Map(), address });
	return writeMarkdown(document);
}

function readme(
	t: Translate,
	{ head, programme }: Pick<PublishedEdition, 'head' | 'programme'>,
	iati: Iati | undefined
): string {
	const listed: [string, string][] = [
		['edition/', t('document.annex-edition')],
		[`figures.${t.language}.xlsx`, t('document.annex-workbook')],
		[`definitions.${t.language}.md`, t('document.annex-definitions')],
		[`methods.${t.language}.md`, t('document.annex-methods')],
		[`rules.${t.language}.md`, t('document.annex-rules-file')],
		...(iati ? [['iati.xml', t('document.annex-iati')] as [string, string]] : []),
		['SHA256SUMS.txt', t('document.annex-sums')]
	];
	return [
		t('document.annex-title', { title: t.text(programme.title), name: head.name }),
		titleOf(t, programme, head),
		...(head.programme.synthetic ? [t('files.invented')] : []),
		'',
		...listed.map(([file, said]) => file.padEnd(22) + said),
		'',
		t('files.nobody'),
		t('document.annex-rules'),
		...(iati ? [] : [t('document.annex-no-iati')]),
		t('files.licence', { licence: head.licence.id }),
		''
	].join('\n');
}
