import { readFileSync, statSync } from 'node:fs';
import { leadKeyIn } from '#contributions/keys.ts';
import type { Unlock } from '#contributions/unseal.ts';
import { Misuse } from '../../tooling/command.ts';

/** No key and no passphrase is longer. */
const longest = 64 * 1024;

/** A small text that a command names. Throws in one sentence where there is none. */
export function smallText(path: string, what: string): string {
	try {
		if (!statSync(path).isFile() || statSync(path).size > longest) throw new Error('no small file');
		return readFileSync(path, 'utf8');
	} catch (cause) {
		throw new Misuse(`missing ${what}: ${path} is no file that holds one`, { cause });
	}
}

/** The first line of a file: a passphrase is never an argument, which every user of the machine can read. */
export function passphraseIn(path: string): string {
	const line = smallText(path, 'passphrase').split(/\r?\n/)[0]!;
	if (line === '') throw new Misuse(`missing passphrase: the first line of ${path} is empty`);
	return line;
}

/** What the files that a command names open. */
export async function unlockWith(identity?: string, passphraseFile?: string): Promise<Unlock> {
	const key = identity === undefined ? null : await leadKeyIn(smallText(identity, 'secret key'));
	if (identity !== undefined && key === null)
		throw new Misuse(`missing secret key: ${identity} holds no line that begins with AGE-SECRET-KEY-1`);
	return {
		secretKeys: key ? [key.secret] : [],
		passphrase: passphraseFile === undefined ? null : passphraseIn(passphraseFile)
	};
}
