import { readFileSync } from 'node:fs';
import { demoKey, fingerprint, readPublicPem } from '#edition/keys.ts';
import { verifyEdition } from '#edition/verify.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readFolder } from '../edition-folder.ts';

const t = translator('en', await loadMessages('en', ['findings']));

await command(
	'npm run -s verify -- DIR [--public-key FILE] [--previous DIR]...',
	{ 'public-key': { type: 'string' }, previous: { type: 'string', multiple: true, default: [] } },
	async ({ 'public-key': file, previous }, [dir]) => {
		if (!dir) throw new Misuse('missing folder: name that of the edition');
		const expected = file === undefined ? null : readPublicPem(readFileSync(file, 'utf8'));
		const { authentic, findings, key, edition, derived, followed } = verifyEdition(
			readFolder(dir),
			expected,
			previous.map(readFolder)
		);
		const print = (line: string) => process.stdout.write(`${line}\n`);
		for (const { path, what } of findings) print(`${path} ${t(`findings.${what}`)}`);
		print(authentic ? 'authentic' : 'not authentic');
		if (authentic && edition) {
			print(`edition ${edition.name}, number ${edition.number}, figures up to ${edition.on}`);
			print(`signed with the key ${key}`);
			if (key === fingerprint(demoKey().public))
				print('everybody has this key: it signs invented figures, and proves nothing about who made them');
			else if (!expected)
				print('the key came with the edition: compare it with one that you trust, --public-key FILE');
			if (followed) print('it follows on the edition before it');
			if (!derived) print('no pictures lie beside it; they are not needed');
		}
		return authentic ? 0 : 1;
	}
);
