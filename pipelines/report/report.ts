import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { readEdition } from '#edition/read-edition.ts';
import { verifyEdition } from '#edition/verify.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { command, Misuse } from '../tooling/command.ts';
import { refuseOtherContent } from '../tooling/files/other-content.ts';
import { openStaging } from '../tooling/files/staging.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { internalFile } from './internal-file.ts';
import { reportOfEdition } from './report-of-edition.ts';
import { textsOf } from './texts-of.ts';
import { writers, type Ending } from './written.ts';

const usage =
	'npm run -s report -- [--programme DIR] (--edition DIR | --data FILE) --lang TAG --out FILE.docx|.pdf|.html|.md [--text DIR] [--address URL] [--overwrite]';

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		edition: { type: 'string' },
		data: { type: 'string' },
		lang: { type: 'string' },
		out: { type: 'string' },
		text: { type: 'string' },
		address: { type: 'string' },
		overwrite: { type: 'boolean', default: false }
	},
	async ({ programme: dir, edition: folder, data, lang, out, text, address, overwrite }) => {
		if (data !== undefined && folder !== undefined)
			throw new Misuse(
				'invalid arguments: --data is for an internal report and --edition for one of what is published; name one'
			);
		if (data !== undefined) {
			process.stdout.write(await internalFile({ dir, data, lang, out, text, overwrite }));
			return 0;
		}
		if (folder === undefined || out === undefined)
			throw new Misuse('missing --edition (or --data) or --out; both are needed');
		const ending = extname(out).slice(1).toLowerCase();
		if (!(ending in writers))
			throw new Misuse(`invalid ending: ${out}; a report is a .${Object.keys(writers).join(', a .')}`);
		if (address !== undefined && !/^https?:\/\//.test(address))
			throw new Misuse(`invalid address: "${address}"; write https://...`);
		if (text !== undefined && !existsSync(text)) throw new Misuse(`missing folder: --text ${text}`);
		const files = readFolder(folder);
		const changed = verifyEdition(files).findings[0];
		if (changed)
			throw new Error(
				`invalid edition: ${folder} is not as it was signed (${changed.path}: ${changed.what}); npm run -s verify says more`
			);
		const edition = readEdition(files);
		const { id } = readProgramme(dir);
		if (edition.head.programme.id !== id)
			throw new Error(
				`invalid edition: ${folder} is of programme "${edition.head.programme.id}", not of "${id}"; name its folder with --programme`
			);
		const spoken = siteLanguages(edition.programme.languages);
		const language = spoken.find((one) => one === lang);
		if (language === undefined)
			throw new Misuse(
				`${lang === undefined ? 'missing language' : `unknown language: "${lang}"`}; known are ${spoken.join(', ')}`
			);
		requireWritableFolder(dirname(out));
		const brought = textsOf(text ?? dir, language, spoken[0]);
		const { document, empty } = await reportOfEdition(edition, language, {
			...brought,
			...(address ? { address } : {})
		});
		const staging = openStaging(dirname(out), 'report');
		try {
			const made = join(staging.folder, `made.${ending}`);
			writeFileSync(made, await writers[ending as Ending](document));
			if (!overwrite) refuseOtherContent([[made, out]]);
			renameSync(made, out);
		} finally {
			staging.close();
		}
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
