import { basename, dirname } from 'node:path';
import { siteLanguages } from '#schemas/languages.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { Misuse } from '../tooling/misuse.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { endingOf, requireEnding } from './ending.ts';
import { figuresOfRecords } from './figures-of-records.ts';
import { languageOf } from './language-of.ts';
import { placeFile } from './place-file.ts';
import { reportOfRecords } from './report-of-records.ts';
import { templateOf } from './template-of.ts';
import { leftOut, practicesOf, requireTexts, textsOf } from './texts-of.ts';
import { writers } from './written.ts';

interface Asked {
	/** The folder of the programme. */
	dir: string;
	/** A records file. */
	data: string;
	lang: string | undefined;
	out: string;
	text: string | undefined;
	overwrite: boolean;
}

/** Writes an internal report, of records that nobody protected for publication; what was written and what was left out, a line each. */
export async function internalFile({ dir, data, lang, out, text, overwrite }: Asked): Promise<string> {
	requireEnding(out, Object.keys(writers));
	// Whoever finds the file among others must see what it is.
	if (!/internal/i.test(basename(out)))
		throw new Misuse(
			`invalid name: ${out}; a report of records is internal, and its name says so: internal-${basename(out)}`
		);
	const programme = readProgramme(dir);
	const language = languageOf(programme, lang);
	requireWritableFolder(dirname(out));
	if (text !== undefined) requireTexts(text, language);
	const [fallback] = siteLanguages(programme.languages);
	const brought = textsOf(text ?? dir, language, fallback);
	const practices = practicesOf(text ?? dir, language, fallback, brought.outline);
	const figures = await figuresOfRecords(dir, programme, data);
	const { document } = await reportOfRecords(figures, language, { ...brought, practices });
	const ending = endingOf(out) as keyof typeof writers;
	const template = ending === 'docx' ? await templateOf(text, dir, out) : null;
	placeFile(out, await writers[ending](document, template), overwrite);
	return `${out}: ${document.title}, internal, figures up to ${figures.on}; it must not be published\n${leftOut(brought, language)}`;
}
