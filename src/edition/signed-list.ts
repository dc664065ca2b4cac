import { signature } from '#schemas/edition.ts';
import { bytesOf, json } from './canonical.ts';
import { hashOf } from './hash.ts';
import { base64, fingerprint, fromBase64, isSigned } from './keys.ts';
import { readPart } from './read-edition.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What is wrong with a file of an edition. `not-signed`: a list and its signature do not match, and both are
 * named, since it is unknown which was changed. `other-edition`: it is about another edition than the
 * manifest. `not-following`: its manifest does not contain the hash of the previous edition. `not-marked`: the
 * key that everybody has signed it, and it does not say that its figures are invented. `no-number`: the manifest
 * says none; `wrong-number`: not the one after the edition before; `number-taken`, `name-taken`: another edition
 * has it.
 */
export interface FileFinding {
	path: string;
	what:
		| 'changed'
		| 'missing'
		| 'added'
		| 'unreadable'
		| 'not-signed'
		| 'other-key'
		| 'other-edition'
		| 'not-following'
		| 'not-marked'
		| 'no-number'
		| 'wrong-number'
		| 'number-taken'
		| 'name-taken';
}

interface Signature {
	key: string;
	publicKey: Uint8Array;
	bytes: Uint8Array;
}

/** A signature, which has exactly one valid form, so that a changed byte without meaning is noticed too. */
function readSignature(files: Files, path: string): Signature {
	const said = readPart(files, path, signature);
	const publicKey = fromBase64(said.public_key);
	const bytes = fromBase64(said.signature);
	const again = json({ ...said, public_key: base64(publicKey), signature: base64(bytes) });
	if (fingerprint(publicKey) !== said.key || hashOf(bytesOf(again)) !== hashOf(files.get(path)!))
		throw new Error(`invalid file: ${path} is not written as signatures are`);
	return { key: said.key, publicKey, bytes };
}

/** Reads a list of files and the signature over it; faults are added to `findings`. */
export function signedList<T>(
	files: Files,
	path: string,
	read: () => T,
	expected: Uint8Array | null,
	findings: FileFinding[]
): { list: T | null; key: string | null } {
	const signaturePath = path.replace(/\.json$/, '.sig.json');
	const attempt = <R>(at: string, work: () => R): R | null => {
		try {
			return work();
		} catch {
			findings.push({ path: at, what: files.has(at) ? 'unreadable' : 'missing' });
			return null;
		}
	};
	const list = attempt(path, read);
	const said = attempt(signaturePath, () => readSignature(files, signaturePath));
	if (list && said && !isSigned(said.bytes, files.get(path)!, said.publicKey))
		findings.push({ path, what: 'not-signed' }, { path: signaturePath, what: 'not-signed' });
	if (said && expected && fingerprint(expected) !== said.key)
		findings.push({ path: signaturePath, what: 'other-key' });
	return { list, key: said?.key ?? null };
}

/** Compares files with a list of them: which are missing, and which were changed. */
export function compareWithList(
	files: Files,
	list: readonly { path: string; sha256: string }[],
	findings: FileFinding[]
): void {
	for (const { path, sha256 } of list) {
		const bytes = files.get(path);
		if (!bytes) findings.push({ path, what: 'missing' });
		else if (hashOf(bytes) !== sha256) findings.push({ path, what: 'changed' });
	}
}
