import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteLanguages } from '#schemas/languages.ts';
import { command, Misuse } from '../tooling/command.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { annexZip } from './annex-zip.ts';
import { dataFiles } from './data-files.ts';
import { editionFor } from './edition-for.ts';
import { endingOf, requireEnding } from './ending.ts';
import { internalFile } from './internal-file.ts';
import { languageOf } from './language-of.ts';
import { placeFile } from './place-file.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { startFolder } from './start-folder.ts';
import { templateOf } from './template-of.ts';
import { leftOut, practicesOf, requireTexts, textsOf } from './texts-of.ts';
import { writers } from './written.ts';

const usage =
	'npm run -s report -- [--programme DIR] (--edition DIR | --data FILE) --lang TAG [--out FILE.docx|.pdf|.html|.md|.xlsx|.xml] [--text DIR] [--annex FILE.zip] [--start DIR] [--address URL] [--overwrite]';
const endings = [...Object.keys(writers), ...Object.keys(dataFiles)];

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		edition: { type: 'string' },
		data: { type: 'string' },
		lang: { type: 'string' },
		out: { type: 'string' },
		annex: { type: 'string' },
		start: { type: 'string' },
		text: { type: 'string' },
		address: { type: 'string' },
		overwrite: { type: 'boolean', default: false }
	},
	async ({
		programme: dir,
		edition: folder,
		data,
		lang,
		out,
		annex,
		start,
		text,
		address = '',
		overwrite
	}) => {
		const asked = [out, annex, start].filter((one) => one !== undefined);
		if ((folder === undefined) === (data === undefined))
			throw new Misuse(
				'name one of --edition and --data: a report of what is published, or an internal one of records'
			);
		if (asked.length === 0) throw new Misuse('missing --out, --annex or --start');
		if (text !== undefined && !existsSync(text)) throw new Misuse(`missing folder: --text ${text}`);
		if (folder === undefined) {
			if (out === undefined || asked.length > 1)
				throw new Misuse('invalid arguments: --annex and --start go with --edition');
			process.stdout.write(await internalFile({ dir, data: data!, lang, out, text, overwrite }));
			return 0;
		}
		if (out !== undefined) requireEnding(out, endings, 'a .zip is the annex: --annex FILE.zip');
		if (annex !== undefined) requireEnding(annex, ['zip']);
		if (address !== '' && !/^https?:\/\//.test(address))
			throw new Misuse(`invalid address: "${address}"; write https://...`);
		const { edition, files, programme } = editionFor(dir, folder);
		const language = languageOf(edition.programme, lang);
		for (const file of [out, annex]) if (file !== undefined) requireWritableFolder(dirname(file));
		const say = (line: string) => process.stdout.write(`${line}\n`);
		if (start !== undefined)
			say(`${await startFolder(start, edition, language)}: write in it, then name its folder with --text`);
		if (out !== undefined) await makeOut(out);
		if (annex !== undefined) {
			const { iati } = programme;
			placeFile(annex, await annexZip({ edition, files, language, address, iati }), overwrite);
			say(`${annex}: annex of edition ${edition.head.name}`);
			if (!iati) say('left out: results for IATI, as programme.json has no "iati"');
		}
		return 0;

		async function makeOut(file: string): Promise<void> {
			const ending = endingOf(file);
			if (ending in dataFiles) {
				const make = dataFiles[ending as keyof typeof dataFiles];
				placeFile(file, await make({ edition, programme, dir, language, address }), overwrite);
				say(`${file}: edition ${edition.head.name}`);
				return;
			}
			if (text !== undefined) requireTexts(text, language);
			const [fallback] = siteLanguages(edition.programme.languages);
			const brought = textsOf(text ?? dir, language, fallback);
			const practices = practicesOf(text ?? dir, language, fallback, brought.outline);
			const written = { ...brought, practices, address };
			const { document, empty } = await reportOfEdition(edition, language, written);
			const template = ending === 'docx' ? await templateOf(text, dir, file) : null;
			placeFile(file, await writers[ending as keyof typeof writers](document, template), overwrite);
			const count = (kind: string) => document.blocks.filter((block) => block.kind === kind).length;
			say(
				`${file}: ${document.title}, edition ${edition.head.name}, ${count('figure')} charts, ${count('table')} tables`
			);
			if (empty.length > 0) say(`left out, as nothing is written for it: ${empty.join(', ')}`);
			process.stdout.write(leftOut(brought, language));
		}
	}
);
