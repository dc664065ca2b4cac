import { editionManifest, type EditionManifest } from '#schemas/edition.ts';
import { hashOf } from './hash.ts';
import { readPart } from './read-edition.ts';
import type { FileFinding } from './signed-list.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** An edition as its neighbours see it; `key` is the fingerprint of its key, null where it is not rightly signed. */
export interface Linkable {
	manifest: EditionManifest;
	hash: string;
	key: string | null;
}

/** Null where the manifest cannot be read. */
export function linkable(
	files: Files,
	{ findings, key }: { findings: readonly FileFinding[]; key: string | null }
): Linkable | null {
	const unsigned = findings.some(
		({ path, what }) => path === 'manifest.sig.json' && !['other-key', 'not-marked'].includes(what)
	);
	try {
		const manifest = readPart(files, 'manifest.json', editionManifest);
		return { manifest, hash: hashOf(files.get('manifest.json')!), key: unsigned ? null : key };
	} catch {
		return null;
	}
}

/** Whether the holder of the key of one edition says of whom the next is: the same key, or one announced. */
export const handsOn = (before: Linkable, { key }: Pick<Linkable, 'key'>): boolean =>
	before.key !== null && key !== null && (before.key === key || before.manifest.next_key === key);

/**
 * The edition that another follows on, by the hash of its manifest, and what is wrong with the link: its name
 * and number do not follow, a key signed that the edition before did not announce, or earlier editions of the
 * programme are there and it follows on none of them.
 */
export function linkTo(
	{ manifest, key }: Pick<Linkable, 'manifest' | 'key'>,
	others: readonly Linkable[]
): { before: Linkable | null; findings: FileFinding[] } {
	const { previous, number, programme } = manifest;
	if (!previous) return { before: null, findings: [] };
	const findings: FileFinding[] = [];
	const before = others.find(({ hash }) => hash === previous.manifest_sha256) ?? null;
	const earlier = others.some(
		(one) => one.manifest.programme.id === programme.id && one.manifest.number < number
	);
	if (!before) return { before, findings: earlier ? [{ path: 'manifest.json', what: 'not-following' }] : [] };
	if (before.manifest.edition !== previous.name || before.manifest.programme.id !== programme.id)
		findings.push({ path: 'manifest.json', what: 'not-following' });
	if (number > 1 && before.manifest.number + 1 !== number)
		findings.push({ path: 'manifest.json', what: 'wrong-number' });
	if (before.key !== null && key !== null && !handsOn(before, { key }))
		findings.push({ path: 'manifest.sig.json', what: 'other-key' });
	return { before, findings };
}
