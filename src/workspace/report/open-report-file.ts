import type { Outline } from '#report/outline/outline.ts';
import { readOutline } from '#report/outline/read-outline.ts';
import type { SectionText } from '#report/outline/section-texts.ts';
import { textOfBytes } from '#report/outline/text-of-bytes.ts';
import { wordsOf } from '#report/practices/practice-words.ts';
import { readPractice } from '#report/practices/read-practice.ts';
import type { Language } from '#schemas/languages.ts';
import type { PracticeWords } from '#schemas/report-draft.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';
import { ForeignFile, kindOfText } from './kind-of-text.ts';
import { languageOfFile } from './report-file.ts';

/** What a file brings for a report: outlines with texts, and good practices, each in its language. */
export interface OpenedFile {
	reports: { language: Language; outline: Outline; texts: ReadonlyMap<string, SectionText> }[];
	practices: { id: string; language: Language; words: PracticeWords }[];
}

type Spoken = readonly [Language, ...Language[]];

/**
 * Reads `report.md` or a good practice as the command does, or a ZIP file of these. `current` is the language of a `report.md` that says none.
 * Throws, naming the file and the place, where something in it is wrong: then nothing of it is taken.
 */
export async function openReportFile(
	bytes: Uint8Array,
	name: string,
	{ languages, current }: { languages: Spoken; current: Language }
): Promise<OpenedFile> {
	const opened: OpenedFile = { reports: [], practices: [] };
	if (!isZip(bytes)) take(opened, { bytes, name, path: name }, languages, current);
	else {
		const zip = await Zip.open(
			{ size: bytes.length, slice: async (from, to) => bytes.subarray(from, to) },
			zipLimits.texts
		);
		const wanted = zip.names().filter(isOfReport);
		if (wanted.length === 0) throw new ForeignFile('none');
		for (const path of wanted.sort(outlineLast))
			take(opened, { bytes: await zip.whole(path), name: baseOf(path), path }, languages, languages[0]);
	}
	return opened;
}

const isZip = ([p, k, three]: Uint8Array): boolean =>
	p === 0x50 && k === 0x4b && (three === 3 || three === 5);
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** As the command finds them in a folder. What systems add, such as `__MACOSX/practices/._dinners.md`, is none. */
const isOfReport = (path: string): boolean =>
	!/(^|\/)(\.|__MACOSX\/)/.test(path) && /(^|\/)(practices\/[^/]+|report(\.[a-z]{2})?)\.md$/.test(path);

/** The outline of `report.md` holds for every language, so it is the last to say it. */
const outlineLast = (one: string, other: string): number =>
	Number(baseOf(one) === 'report.md') - Number(baseOf(other) === 'report.md') || (one < other ? -1 : 1);

function take(
	{ reports, practices }: OpenedFile,
	{ bytes, name, path }: { bytes: Uint8Array; name: string; path: string },
	languages: Spoken,
	usual: Language
): void {
	const text = textIn(bytes, path);
	if (kindOfText(text, path) === 'report') {
		const { outline, texts, language } = readOutline(text, path);
		reports.push({ language: languageOfFile(name, language, languages) ?? usual, outline, texts });
		return;
	}
	// A browser that saves a file twice adds a number to its name.
	const [, base = name.replace(/\.[^.]*$/, ''), said = languages[0]] =
		/^(.+?)(?:\.([a-z]{2,3}))?(?: ?\(\d+\))?\.md$/.exec(name) ?? [];
	const language = languages.find((one) => one === said);
	if (!language) throw new ForeignFile('language', said);
	const id = base.replace(/[^A-Za-z0-9-]/g, '-');
	practices.push({ id, language, words: wordsOf(readPractice(text, { file: path, id })) });
}

function textIn(bytes: Uint8Array, path: string): string {
	// Pictures, PDFs and the like hold bytes that no text has.
	if (bytes.subarray(0, 1024).includes(0)) throw new ForeignFile('none');
	return textOfBytes(bytes, path);
}
