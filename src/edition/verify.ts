import {
	derivedManifest,
	editionCells,
	editionHead,
	editionManifest,
	type EditionManifest
} from '#schemas/edition.ts';
import { hashOf } from './hash.ts';
import { readPart } from './read-edition.ts';
import { compareWithList, signedList, type FileFinding } from './signed-list.ts';

export type { FileFinding as Finding } from './signed-list.ts';

type Files = ReadonlyMap<string, Uint8Array>;

export interface Verification {
	authentic: boolean;
	findings: FileFinding[];
	/** Fingerprint of the key that signed it; null where no signature can be read. */
	key: string | null;
	/** Whether that key was compared with one that the reader provided. */
	keyCompared: boolean;
	/** Name, number and day, where the manifest can be read. */
	edition: { name: string; number: number; on: string } | null;
	/** Whether derived files such as pictures are present, and were checked too. */
	derived: boolean;
	/** Whether it was compared with the previous edition; an edition without one has nothing to compare. */
	followed: boolean;
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

/**
 * Whether the files agree with the manifest about themselves; those that differ from what was signed are
 * reported already.
 */
function checkContents(files: Files, manifest: EditionManifest, findings: FileFinding[]): void {
	const says = (path: string, agrees: () => boolean) => {
		if (findings.some((finding) => finding.path === path)) return;
		try {
			if (!agrees()) findings.push({ path, what: 'other-edition' });
		} catch {
			findings.push({ path, what: files.has(path) ? 'unreadable' : 'missing' });
		}
	};
	says('edition.json', () => {
		const head = readPart(files, 'edition.json', editionHead);
		return (
			head.name === manifest.edition &&
			head.number === manifest.number &&
			head.on === manifest.on &&
			head.programme.id === manifest.programme.id &&
			head.previous?.manifest_sha256 === manifest.previous?.manifest_sha256
		);
	});
	says('cells.json', () => readPart(files, 'cells.json', editionCells).edition === manifest.edition);
}

/**
 * Whether an edition follows on the previous one: its manifest contains the hash of that one, and the same
 * key signed both, or one that the previous edition announced. Faults of previous editions are reported with
 * their name.
 */
function checkChain(
	manifest: EditionManifest,
	key: string | null,
	previous: readonly Files[],
	findings: FileFinding[]
): boolean {
	if (!manifest.previous || previous.length === 0) return false;
	const { name, manifest_sha256 } = manifest.previous;
	const before = previous.find((files) => {
		const bytes = files.get('manifest.json');
		return bytes !== undefined && hashOf(bytes) === manifest_sha256;
	});
	if (!before) {
		findings.push({ path: 'manifest.json', what: 'not-following' });
		return false;
	}
	const others = previous.filter((files) => files !== before);
	const verdict = verifyEdition(before, null, others);
	findings.push(...verdict.findings.map(({ path, what }) => ({ path: `${name}/${path}`, what })));
	if (verdict.authentic && verdict.key !== key && readManifest(before).next_key !== key)
		findings.push({ path: 'manifest.sig.json', what: 'other-key' });
	return true;
}

/**
 * Whether an edition is as it was signed: every file of its manifest present and unchanged, no other file
 * present, the manifest signed. Pictures may be missing as a whole; otherwise they are checked alike. With
 * `publicKey` also that this key signed; without it, only that nothing was changed since the holder of the
 * named key signed it. With previous editions, in any order, also that it follows on them.
 */
export function verifyEdition(
	files: Files,
	publicKey: Uint8Array | null = null,
	previous: readonly Files[] = []
): Verification {
	const findings: FileFinding[] = [];
	const main = signedList(files, 'manifest.json', () => readManifest(files), publicKey, findings);
	const listed = main.list?.files ?? [];
	const known = new Set(['manifest.json', 'manifest.sig.json', ...listed.map(({ path }) => path)]);
	compareWithList(files, listed, findings);
	const derived = files.has('derived.json') || files.has('derived.sig.json');
	if (derived) for (const path of checkDerived(files, main.key, publicKey, findings)) known.add(path);
	if (main.list) {
		for (const path of files.keys()) if (!known.has(path)) findings.push({ path, what: 'added' });
		checkContents(files, main.list, findings);
	}
	const followed = main.list !== null && checkChain(main.list, main.key, previous, findings);
	return {
		authentic: findings.length === 0,
		findings,
		key: main.key,
		keyCompared: publicKey !== null,
		edition: main.list ? { name: main.list.edition, number: main.list.number, on: main.list.on } : null,
		derived,
		followed
	};
}
