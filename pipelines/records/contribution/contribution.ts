import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContributionFault } from '#contributions/fault.ts';
import { faultSentence } from '#contributions/fault-sentence.ts';
import { zipIn } from '#contributions/contents.ts';
import {
	holdsSecretKey,
	newLeadKey,
	publicKeyFile,
	publicKeyIn,
	secretKeyFile
} from '#contributions/keys.ts';
import { isWeak } from '#contributions/passphrase.ts';
import { seal } from '#contributions/seal.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { passphraseIn, smallText, unlockWith } from './unlock-files.ts';

const usage =
	'npm run -s contribution -- keys --out DIR [--programme DIR] | seal FILE --out FILE (--for PUBLIC-KEY-FILE | --passphrase-file FILE) | open FILE --out ZIP [--identity FILE] [--passphrase-file FILE]';

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		out: { type: 'string' },
		for: { type: 'string' },
		identity: { type: 'string' },
		'passphrase-file': { type: 'string' }
	},
	async ({ programme, out, for: whom, identity, 'passphrase-file': words }, [what, file]) => {
		if (!out) throw new Misuse(`missing --out; usage: ${usage}`);
		if (what === 'keys') return makeKeys(readProgramme(programme).id, out);
		if ((what !== 'seal' && what !== 'open') || file === undefined) throw new Misuse(`usage: ${usage}`);
		requireNew(out);
		const bytes = new Uint8Array(readable(file));
		const result =
			what === 'seal'
				? await sealed(bytes, file, whom, words)
				: (await zipOf(bytes, file, identity, words)).zip;
		writeFileSync(out, result, { mode: 0o600, flag: 'wx' });
		process.stdout.write(`${out}: ${what === 'seal' ? 'sealed' : 'opened; it holds rows of people'}\n`);
		return 0;
	}
);

async function makeKeys(programme: string, out: string): Promise<number> {
	const key = await newLeadKey();
	const [secret, open] = [secretKeyFile(programme, key), publicKeyFile(programme, key.public)];
	for (const { name } of [secret, open]) requireNew(join(out, name));
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, secret.name), secret.text, { mode: 0o600, flag: 'wx' });
	writeFileSync(join(out, open.name), open.text, { flag: 'wx' });
	process.stdout.write(
		`${join(out, secret.name)}: keep it secret; without it nothing that was sealed for you can be opened\n${join(out, open.name)}: give it to the partners\n${key.public}\n`
	);
	return 0;
}

function requireNew(path: string): void {
	if (existsSync(path)) throw new Misuse(`invalid file: ${path} is there already, and is not written over`);
}

function readable(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (cause) {
		throw new Misuse(`missing file: ${path} cannot be read`, { cause });
	}
}

async function sealed(bytes: Uint8Array<ArrayBuffer>, file: string, whom?: string, words?: string) {
	const { zip } = await zipOf(bytes, file, undefined, undefined);
	if (whom !== undefined) {
		const text = smallText(whom, 'public key');
		const key = holdsSecretKey(text) ? null : await publicKeyIn(text);
		if (key === null) throw new Misuse(`missing public key: ${whom} holds none, or a secret one`);
		return seal(zip, { publicKeys: [key] });
	}
	const passphrase = words === undefined ? await askPassphrase('new passphrase: ') : passphraseIn(words);
	if (passphrase === null)
		throw new Misuse('missing --for or --passphrase-file: whom the file is sealed for');
	if (isWeak(passphrase))
		throw new Misuse(
			'invalid passphrase: it can be guessed; take at least 16 signs, eight of them different'
		);
	return seal(zip, { passphrase });
}

/** The zip in a file; why there is none in one sentence. */
async function zipOf(bytes: Uint8Array<ArrayBuffer>, file: string, identity?: string, words?: string) {
	const unlock = await unlockWith(identity, words);
	const tell = async (error: unknown): Promise<never> => {
		if (!(error instanceof ContributionFault)) throw error;
		const t = translator('en', await loadMessages('en', ['contributions']));
		throw new Error(faultSentence(t, basename(file), error), { cause: error });
	};
	try {
		return await zipIn(bytes, unlock);
	} catch (error) {
		const isLocked = error instanceof ContributionFault && error.code === 'passphrase-needed';
		const passphrase = isLocked ? await askPassphrase(`passphrase of ${basename(file)}: `) : null;
		if (passphrase === null) return tell(error);
		return zipIn(bytes, { ...unlock, passphrase }).catch(tell);
	}
}
