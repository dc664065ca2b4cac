import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { siteLanguages } from '#schemas/languages.ts';
import { command, Misuse } from '../tooling/command.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { annexZip } from './annex-zip.ts';
import { dataFiles } from './data-files.ts';
import { editionFor, languageOf } from './edition-for.ts';
import { placeFile } from './place-file.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { startFolder } from './start-folder.ts';
import { templateOf } from './template-of.ts';
import { practicesOf, requireTexts, textsOf } from './texts-of.ts';
import { writers } from './written.ts';

const usage =
	'npm run -s report -- [--programme DIR] --edition DIR --lang TAG [--out FILE.docx|.pdf|.html|.md|.xlsx|.xml] [--text DIR] [--annex FILE.zip] [--start DIR] [--address URL] [--overwrite]';
const endings = [...Object.keys(writers), ...Object.keys(dataFiles)];

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		edition: { type: 'string' },
		lang: { type: 'string' },
		out: { type: 'string' },
		annex: { type: 'string' },
		start: { type: 'string' },
		text: { type: 'string' },
		address: { type: 'string' },
		overwrite: { type: 'boolean', default: false }
	},
	async ({ programme: dir, edition: folder, lang, out, annex, start, text, address = '', overwrite }) => {
		const asked = [out, annex, start].filter((one) => one !== undefined);
		if (folder === undefined || asked.length === 0)
			throw new Misuse('missing --edition, or one of --out, --annex and --start');
		if (out !== undefined) requireEnding(out, endings);
		if (annex !== undefined) requireEnding(annex, ['zip']);
		if (address !== '' && !/^https?:\/\//.test(address))
			throw new Misuse(`invalid address: "${address}"; write https://...`);
		if (text !== undefined && !existsSync(text)) throw new Misuse(`missing folder: --text ${text}`);
		const { edition, files, programme } = editionFor(dir, folder);
		const language = languageOf(edition, lang);
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
			if (brought.other)
				say(
					`left out: the texts of ${brought.other.file}, which are in "${brought.other.language}"; report.${language}.md has those of this report`
				);
		}
	}
);

function endingOf(file: string): string {
	return extname(file).slice(1).toLowerCase();
}

function requireEnding(file: string, known: readonly string[]): void {
	if (!known.includes(endingOf(file)))
		throw new Misuse(`invalid ending: ${file}; known are .${known.join(', .')}`);
}
