import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from '#schemas/languages.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { programmeTexts, softwareTexts } from './folders.ts';
import { writeGlossary } from './glossary-sheet.ts';
import { readSheet, writeSheet } from './sheet.ts';
import { readFolder, writeFolder } from './text-folder.ts';

const usage =
	'npm run -s texts -- export --language fi --out FILE [--from en] [--programme DIR] | import FILE --language fi [--from en] [--programme DIR] | glossary --out FILE [--from en]';

await command(
	usage,
	{
		language: { type: 'string' },
		from: { type: 'string', default: 'en' },
		out: { type: 'string' },
		programme: { type: 'string' }
	},
	async ({ language, from, out, programme }, [what, file]) => {
		if (what === 'glossary') {
			const spoken = languages.find((one) => one === from);
			if (out === undefined || spoken === undefined)
				throw new Misuse(`${out === undefined ? 'missing file' : 'unknown language'}; usage: ${usage}`);
			writeFileSync(out, await writeGlossary(spoken));
			return 0;
		}
		if (language === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
			throw new Misuse(`${language === undefined ? 'missing' : 'invalid'} language; usage: ${usage}`);
		const folders = programme === undefined ? softwareTexts : programmeTexts(programme);
		const read = (spoken: string) => new Map(folders.flatMap((folder) => [...readFolder(folder, spoken)]));
		const source = read(from);
		if (source.size === 0) throw new Misuse(`missing texts: there are none in ${from}`);
		if (what === 'export' && out !== undefined) {
			const now = read(language);
			writeFileSync(out, writeSheet(source, from, now, language));
			const open = [...source.keys()].filter((key) => !now.has(key)).length;
			process.stdout.write(`${source.size} texts written to ${out}, ${open} of them without ${language}\n`);
			return 0;
		}
		if (what === 'import' && file !== undefined) {
			const { texts, faults } = readSheet(decoded(file), source, language);
			if (faults.length > 0)
				throw new Error(`invalid spreadsheet: ${file}; nothing was written\n${faults.join('\n')}`);
			for (const folder of folders) writeFolder(folder, language, texts);
			process.stdout.write(`${texts.size} texts in ${language} written\n`);
			return 0;
		}
		throw new Misuse(`unknown arguments; usage: ${usage}`);
	}
);

function decoded(file: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw new Misuse(`missing file: ${file}`);
		throw new Error(`invalid spreadsheet: ${file} is not in UTF-8; save it as "CSV UTF-8"`, { cause });
	}
}
