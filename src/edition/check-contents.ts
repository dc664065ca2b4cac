import { z } from 'zod';
import { editionCells, editionHead, type EditionManifest } from '#schemas/edition.ts';
import { demoKey, fingerprint } from './keys.ts';
import { readPart } from './read-edition.ts';
import type { FileFinding } from './signed-list.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const marked = z.looseObject({ synthetic: z.literal(true) });
const headMarked = z.looseObject({ programme: marked });

export const everybodysKey = fingerprint(demoKey().public);

/**
 * Whether the files agree with the manifest about themselves; those that differ from what was signed are
 * reported already.
 */
export function checkContents(files: Files, manifest: EditionManifest, findings: FileFinding[]): void {
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
 * Whether the edition says in each place that its figures are invented. The key that everybody has signs no
 * others.
 */
export function isMarkedSynthetic(files: Files): boolean {
	try {
		readPart(files, 'edition.json', headMarked);
		readPart(files, 'programme.json', marked);
		return true;
	} catch {
		return false;
	}
}
