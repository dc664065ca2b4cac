import { derivedManifest, editionManifest, signature } from '#schemas/edition.ts';
import { base64, fingerprint, fromBase64, isSigned } from './keys.ts';
import { hashOf } from './hash.ts';
import { readPart } from './read.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What is wrong with a file of an edition. */
export interface Finding {
	path: string;
	what: 'changed' | 'missing' | 'added' | 'unreadable' | 'not-signed' | 'other-key' | 'other-edition';
}

export interface Verdict {
	authentic: boolean;
	findings: Finding[];
	/** Fingerprint of the key that signed it; null where no signature can be read. */
	key: string | null;
	/** Whether that key was compared with one that the reader brought along. */
	keyCompared: boolean;
	/** Name, number and day, where the manifest can be read. */
	edition: { name: string; number: number; on: string } | null;
	/** Whether pictures lie beside it, and were checked with it. */
	derived: boolean;
}

/** Reads a list of files and the signature over it; what is wrong goes to `findings`. */
function signedList<T>(
	files: Files,
	path: string,
	read: () => T,
	expected: Uint8Array | null,
	findings: Finding[]
) {
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
	const said = attempt(beside, () => {
		const { public_key, signature: text, key } = readPart(files, beside, signature);
		const [publicKey, bytes] = [fromBase64(public_key), fromBase64(text)];
		// Written in one way only: a byte changed in what is no bit of the key must be noticed too.
		if (base64(publicKey) !== public_key || base64(bytes) !== text || fingerprint(publicKey) !== key)
			throw new Error('invalid signature');
		return { key, publicKey, bytes };
	});
	if (list && said) {
		if (!isSigned(said.bytes, files.get(path)!, said.publicKey)) findings.push({ path, what: 'not-signed' });
		if (expected && fingerprint(expected) !== said.key) findings.push({ path: beside, what: 'other-key' });
	}
	return { list, key: said?.key ?? null };
}

function compare(files: Files, list: { path: string; sha256: string }[], findings: Finding[]): void {
	for (const { path, sha256 } of list) {
		const bytes = files.get(path);
		if (!bytes) findings.push({ path, what: 'missing' });
		else if (hashOf(bytes) !== sha256) findings.push({ path, what: 'changed' });
	}
}

/**
 * Whether an edition is as it was signed: every file of its manifest there and unchanged, no other file beside them, the
 * manifest signed. Pictures may be missing as a whole; where they are, they are checked alike. With `publicKey` also that it was
 * this key that signed; without, that proves only that nothing was changed since somebody with the key it names signed it.
 */
export function verified(files: Files, publicKey: Uint8Array | null = null): Verdict {
	const findings: Finding[] = [];
	const main = signedList(
		files,
		'manifest.json',
		() => readPart(files, 'manifest.json', editionManifest),
		publicKey,
		findings
	);
	const known = new Set(['manifest.json', 'manifest.sig.json']);
	for (const { path } of main.list?.files ?? []) known.add(path);
	compare(files, main.list?.files ?? [], findings);
	const hasDerived = files.has('derived.json') || files.has('derived.sig.json');
	if (hasDerived) {
		const derived = signedList(
			files,
			'derived.json',
			() => readPart(files, 'derived.json', derivedManifest),
			publicKey,
			findings
		);
		for (const path of ['derived.json', 'derived.sig.json']) known.add(path);
		for (const { path } of derived.list?.files ?? []) known.add(path);
		compare(files, derived.list?.files ?? [], findings);
		const manifest = files.get('manifest.json');
		if (derived.list && manifest && derived.list.manifest_sha256 !== hashOf(manifest))
			findings.push({ path: 'derived.json', what: 'other-edition' });
		if (derived.key && main.key && derived.key !== main.key)
			findings.push({ path: 'derived.sig.json', what: 'other-key' });
	}
	if (main.list)
		for (const path of files.keys()) if (!known.has(path)) findings.push({ path, what: 'added' });
	return {
		authentic: findings.length === 0,
		findings,
		key: main.key,
		keyCompared: publicKey !== null,
		edition: main.list ? { name: main.list.edition, number: main.list.number, on: main.list.on } : null,
		derived: hasDerived
	};
}
