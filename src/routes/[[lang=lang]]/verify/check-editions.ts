import { editionsIn, withoutFolder } from '#edition/editions-in-folder.ts';
import { hashOf } from '#edition/hash.ts';
import { demoKey, fingerprint } from '#edition/keys.ts';
import { verifyEdition, type Verification } from '#edition/verify.ts';

type Files = ReadonlyMap<string, Uint8Array>;

export interface Checked extends Verification {
	/** Whether the key is the public demo key. */
	demoKey: boolean;
	files: { path: string; sha256: string }[];
}

const number = (files: Files): number => {
	try {
		const text = new TextDecoder().decode(files.get('manifest.json'));
		return (JSON.parse(text) as { number: number }).number;
	} catch {
		return Infinity;
	}
};

/**
 * Checks the newest edition among some files, and that it follows on the others. One whose manifest cannot be
 * read counts as the newest, so that the fault is reported.
 */
export function checkEditions(all: Files, key: Uint8Array | null): Checked {
	const [newest = withoutFolder(all), ...previous] = editionsIn(all).sort((a, b) => number(b) - number(a));
	const verdict = verifyEdition(newest, key, previous);
	return {
		...verdict,
		demoKey: verdict.key === fingerprint(demoKey().public),
		files: [...newest].map(([path, bytes]) => ({ path, sha256: hashOf(bytes) }))
	};
}
