import { signature } from '#schemas/edition.ts';
import { bytesOf, json } from './canonical.ts';
import { hashOf } from './hash.ts';
import { base64, fingerprint, fromBase64, isSigned } from './keys.ts';
import { readPart } from './read-edition.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What is wrong with a file of an edition. `not-signed`: a list and the signature beside it do not belong together, and both are named,
 * since nobody can tell which was changed. `other-edition`: it speaks of another edition than the manifest. `not-following`: its manifest
 * does not hold the hash of the edition before.
 */
export interface Finding {
	path: string;
	what:
		| 'changed'
		| 'missing'
		| 'added'
		| 'unreadable'
		| 'not-signed'
		| 'other-key'
		| 'other-edition'
		| 'not-following';
}

interface Signature {
	key: string;
	publicKey: Uint8Array;
	bytes: Uint8Array;
}

/** A signature, which is written in one way only: a byte that was changed where it means nothing is noticed too. */
function readSignature(files: Files, path: string): Signature {
	const said = readPart(files, path, signature);
	const publicKey = fromBase64(said.public_key);
	const bytes = fromBase64(said.signature);
	const again = json({ ...said, public_key: base64(publicKey), signature: base64(bytes) });
	if (fingerprint(publicKey) !== said.key || hashOf(bytesOf(again)) !== hashOf(files.get(path)!))
		throw new Error(`invalid file: ${path} is not written as signatures are`);
	return { key: said.key, publicKey, bytes };
}

/** Reads a list of files and the signature over it; what is wrong goes to `findings`. */
export function signedList<T>(
	files: Files,
	path: string,
	read: () => T,
	expected: Uint8Array | null,
	findings: Finding[]
): { list: T | null; key: string | null } {
	const beside = path.replace(/\.json$/, '.sig.json');
	const attempt = <R>(at: string, work: () => R): R | null => {
		try {
			return work();
		} catch {
			findings.push({ path: at, what: files.has(at) ? 'unreadable' : 'missing' });
			return null;
		}
	};
	const list = attempt(path, read);
	const said = attempt(beside, () => readSignature(files, beside));
	if (list && said && !isSigned(said.bytes, files.get(path)!, said.publicKey))
		findings.push({ path, what: 'not-signed' }, { path: beside, what: 'not-signed' });
	if (said && expected && fingerprint(expected) !== said.key)
		findings.push({ path: beside, what: 'other-key' });
	return { list, key: said?.key ?? null };
}

/** Compares files with a list of them: what is missing, and what is not as it was. */
export function compare(
	files: Files,
	list: readonly { path: string; sha256: string }[],
	findings: Finding[]
): void {
	for (const { path, sha256 } of list) {
		const bytes = files.get(path);
		if (!bytes) findings.push({ path, what: 'missing' });
		else if (hashOf(bytes) !== sha256) findings.push({ path, what: 'changed' });
	}
}
