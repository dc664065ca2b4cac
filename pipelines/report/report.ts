import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { siteLanguages } from '#schemas/languages.ts';
import { command, Misuse } from '../tooling/command.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { editionFor, languageOf } from './edition-for.ts';
import { placeFile } from './place-file.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { startFolder } from './start-folder.ts';
import { requireTexts, textsOf } from './texts-of.ts';
import { writers, type Ending } from './written.ts';

const usage =
	'npm run -s report -- [--programme DIR] --edition DIR --lang TAG (--out FILE.docx|.pdf|.html|.md [--text DIR] [--address URL] [--overwrite] | --start DIR)';

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		edition: { type: 'string' },
		lang: { type: 'string' },
		out: { type: 'string' },
		start: { type: 'string' },
		text: { type: 'string' },
		address: { type: 'string' },
		overwrite: { type: 'boolean', default: false }
	},
	async ({ programme: dir, edition: folder, lang, out, start, text, address, overwrite }) => {
		if (folder === undefined || (out === undefined) === (start === undefined))
			throw new Misuse('missing --edition, or one of --out and --start');
		const ending = out === undefined ? null : endingOf(out);
		if (address !== undefined && !/^https?:\/\//.test(address))
			throw new Misuse(`invalid address: "${address}"; write https://...`);
		if (text !== undefined && !existsSync(text)) throw new Misuse(`missing folder: --text ${text}`);
		const { edition } = editionFor(dir, folder);
		const language = languageOf(edition, lang);
		if (out === undefined || ending === null) {
			process.stdout.write(
				`${await startFolder(start!, edition, language)}: write in it, then name its folder with --text\n`
			);
			return 0;
		}
		requireWritableFolder(dirname(out));
		if (text !== undefined) requireTexts(text, language);
		const brought = textsOf(text ?? dir, language, siteLanguages(edition.programme.languages)[0]);
		const { document, empty } = await reportOfEdition(edition, language, {
			...brought,
			...(address ? { address } : {})
		});
		placeFile(out, await writers[ending](document), overwrite);
		const count = (kind: string) => document.blocks.filter((block) => block.kind === kind).length;
		process.stdout.write(
			`${out}: ${document.title}, edition ${edition.head.name}, ${count('figure')} charts, ${count('table')} tables\n`
		);
		if (empty.length > 0)
			process.stdout.write(`left out, as nothing is written for it: ${empty.join(', ')}\n`);
		if (brought.other)
			process.stdout.write(
				`left out: the texts of ${brought.other.file}, which are in "${brought.other.language}"; report.${language}.md has those of this report\n`
			);
		return 0;
	}
);

function endingOf(out: string): Ending {
	const ending = extname(out).slice(1).toLowerCase();
	if (!(ending in writers))
		throw new Misuse(`invalid ending: ${out}; a report is a .${Object.keys(writers).join(', a .')}`);
	return ending as Ending;
}
