import { readFileSync } from 'node:fs';
import { fetchBytes } from '#edition/fetch-bytes.ts';
import { readPublicPem } from '#edition/keys.ts';
import { RefusedZip } from '#edition/unzip-edition.ts';
import { verifyAll } from '#edition/verify-all.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { isLanguage, languages } from '#schemas/languages.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { isAddress, readSources } from './read-sources.ts';
import { verdictLines } from './verdict-lines.ts';

await command(
	'npm run -s verify -- DIR|ZIP|ADDRESS... [--public-key FILE] [--previous DIR|ZIP|ADDRESS]... [--language en]',
	{
		'public-key': { type: 'string' },
		previous: { type: 'string', multiple: true, default: [] },
		language: { type: 'string', default: 'en' }
	},
	async ({ 'public-key': file, previous, language }, words) => {
		if (words.length === 0)
			throw new Misuse('missing folder: name that of the edition, its zip or its address');
		if (!isLanguage(language))
			throw new Misuse(`unknown language: ${language}; known are ${languages.join(', ')}`);
		const t = translator(language, await loadMessages(language, ['findings', 'verify']));
		const print = (line: string) => process.stdout.write(`${line}\n`);
		const tell = (at: number, all: number) => {
			if (process.stderr.isTTY)
				process.stderr.write(`\r${t('verify.reading', { at, all })}${at === all ? '\n' : ''}`);
		};
		const expected = file === undefined ? null : readPublicPem(readFileSync(file, 'utf8'));
		try {
			const sources = [...new Set([...words, ...previous])];
			const checked = verifyAll(await readSources(sources, (address) => fetchBytes(address), tell), expected);
			for (const line of verdictLines(t, checked, isAddress)) print(line);
			return checked.verdict === 'not-authentic' ? 1 : 0;
		} catch (error) {
			if (!(error instanceof RefusedZip)) throw error;
			const { zip, reason, part } = error;
			print(t('verify.zip-refused', { zip, reason, part: part ?? '' }));
			if (error.deceives) print(t('verify.verdict-not-authentic'));
			return 1;
		}
	}
);
