import { derivedManifest, editionManifest, type EditionManifest } from '#schemas/edition.ts';
import { checkContents, everybodysKey, isMarkedSynthetic } from './check-contents.ts';
import { hashOf } from './hash.ts';
import { readPart } from './read-edition.ts';
import { saidOf } from './said-of-itself.ts';
import { compareWithList, signedList, type FileFinding } from './signed-list.ts';
import { verdictOf, type Verdict } from './verdict.ts';

type Files = ReadonlyMap<string, Uint8Array>;

export interface Verification {
	verdict: Verdict;
	/** What is not as it was signed; empty for every verdict but `not-authentic`. */
	findings: FileFinding[];
	/** Fingerprint of the key that signed it; null where no signature can be read. */
	key: string | null;
	/** Whether derived files such as pictures are present, and were checked too. */
	derived: boolean;
}

const readManifest = (files: Files): EditionManifest => readPart(files, 'manifest.json', editionManifest);

/** Checks the derived files of an edition, and returns their paths. */
function checkDerived(
	files: Files,
	key: string | null,
	expected: Uint8Array | null,
	findings: FileFinding[]
) {
	const read = () => readPart(files, 'derived.json', derivedManifest);
	const derived = signedList(files, 'derived.json', read, expected, findings);
	const listed = derived.list?.files ?? [];
	compareWithList(files, listed, findings);
	const manifest = files.get('manifest.json');
	if (derived.list && manifest && derived.list.manifest_sha256 !== hashOf(manifest))
		findings.push({ path: 'derived.json', what: 'other-edition' });
	if (derived.key && key && derived.key !== key)
		findings.push({ path: 'derived.sig.json', what: 'other-key' });
	return ['derived.json', 'derived.sig.json', ...listed.map(({ path }) => path)];
}

/** Whether the manifest says a number that fits what it says of the edition before; a null is named as such. */
function checkNumber(files: Files, manifest: EditionManifest | null, findings: FileFinding[]): void {
	const unread = findings.find(({ path, what }) => path === 'manifest.json' && what === 'unreadable');
	if (unread && saidOf(files).number === null) unread.what = 'no-number';
	if (manifest && (manifest.number === 1) !== (manifest.previous === null))
		findings.push({ path: 'manifest.json', what: 'wrong-number' });
}

/**
 * Whether an edition is as it was signed: every file of its manifest present and unchanged, no other file
 * present, the manifest signed. Pictures may be missing as a whole; otherwise they are checked alike. With
 * `publicKey` also that this key signed; without it, only that nothing was changed since the holder of the
 * named key signed it. The key that everybody has signs only what is marked as invented. How it stands to
 * other editions is said by `verifyAll`.
 */
export function verifyEdition(files: Files, publicKey: Uint8Array | null = null): Verification {
	const findings: FileFinding[] = [];
	const main = signedList(files, 'manifest.json', () => readManifest(files), publicKey, findings);
	checkNumber(files, main.list, findings);
	const listed = main.list?.files ?? [];
	const known = new Set(['manifest.json', 'manifest.sig.json', ...listed.map(({ path }) => path)]);
	compareWithList(files, listed, findings);
	const derived = files.has('derived.json') || files.has('derived.sig.json');
	if (derived) for (const path of checkDerived(files, main.key, publicKey, findings)) known.add(path);
	if (main.list) {
		for (const path of files.keys()) if (!known.has(path)) findings.push({ path, what: 'added' });
		checkContents(files, main.list, findings);
	}
	if (main.key === everybodysKey && !isMarkedSynthetic(files))
		findings.push({ path: 'manifest.sig.json', what: 'not-marked' });
	return {
		verdict: verdictOf(findings, { key: main.key, keyCompared: publicKey !== null }),
		findings,
		key: main.key,
		derived
	};
}
