import { openKey, type PseudonymKey } from '#privacy/pseudonym-key.ts';
import { newKeyFile, parseKeyFile } from '#privacy/key-file.ts';
import { readFileSync } from 'node:fs';
import { Misuse } from '../../tooling/command.ts';
import { named } from './named.ts';

/** The key of a file; without one a random key that is forgotten after this run. */
export function keyOf(path: string | undefined, country: string | null): Promise<PseudonymKey> {
	if (path !== undefined)
		return openKey(
			named(() => parseKeyFile(readKey(path))),
			country
		);
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	return openKey(newKeyFile('none', '2000-01-01', random), country);
}

function readKey(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new Misuse(`missing key: ${path} cannot be read; check the path`);
	}
}
