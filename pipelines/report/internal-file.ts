import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { siteLanguages } from '#schemas/languages.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { Misuse } from '../tooling/command.ts';
import { refuseOtherContent } from '../tooling/files/other-content.ts';
import { openStaging } from '../tooling/files/staging.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { figuresOfRecords } from './figures-of-records.ts';
import { reportOfRecords } from './report-of-records.ts';
import { textsOf } from './texts-of.ts';
import { writers, type Ending } from './written.ts';

interface Asked {
	/** The folder of the programme. */
	dir: string;
	/** A records file. */
	data: string;
	lang: string | undefined;
	out: string | undefined;
	text: string | undefined;
	overwrite: boolean;
}

/** Writes an internal report, of records that nobody protected for publication; a line that says what was written. */
export async function internalFile({ dir, data, lang, out, text, overwrite }: Asked): Promise<string> {
	if (out === undefined) throw new Misuse('missing --out; it names the file to write');
	const ending = extname(out).slice(1).toLowerCase();
	if (!(ending in writers))
		throw new Misuse(`invalid ending: ${out}; a report is a .${Object.keys(writers).join(', a .')}`);
	// Whoever finds the file among others must see what it is.
	if (!/internal/i.test(basename(out)))
		throw new Misuse(
			`invalid name: ${out}; a report of records is internal, and its name says so: internal-${basename(out)}`
		);
	if (text !== undefined && !existsSync(text)) throw new Misuse(`missing folder: --text ${text}`);
	const programme = readProgramme(dir);
	const spoken = siteLanguages(programme.languages);
	const language = spoken.find((one) => one === lang);
	if (language === undefined)
		throw new Misuse(
			`${lang === undefined ? 'missing language' : `unknown language: "${lang}"`}; known are ${spoken.join(', ')}`
		);
	requireWritableFolder(dirname(out));
	const brought = textsOf(text ?? dir, language, spoken[0]);
	const figures = await figuresOfRecords(dir, programme, data);
	const { document } = await reportOfRecords(figures, language, brought);
	const staging = openStaging(dirname(out), 'report');
	try {
		const made = join(staging.folder, `made.${ending}`);
		writeFileSync(made, await writers[ending as Ending](document));
		if (!overwrite) refuseOtherContent([[made, out]]);
		renameSync(made, out);
	} finally {
		staging.close();
	}
	return `${out}: ${document.title}, internal, figures up to ${figures.on}; it must not be published\n`;
}
