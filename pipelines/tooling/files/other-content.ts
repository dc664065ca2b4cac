import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { Misuse } from '../misuse.ts';

const piece = 1 << 20;

/** Whether two files hold the same bytes; read piece by piece, as they may be larger than the memory. */
function isSame(one: string, other: string): boolean {
	if (statSync(one).size !== statSync(other).size) return false;
	const files = [one, other].map((path) => openSync(path, 'r'));
	try {
		const [a, b] = [Buffer.alloc(piece), Buffer.alloc(piece)];
		for (;;) {
			const [read = 0] = files.map((file, i) => readSync(file, i === 0 ? a : b, 0, piece, null));
			if (read === 0) return true;
			if (!a.subarray(0, read).equals(b.subarray(0, read))) return false;
		}
	} finally {
		files.forEach(closeSync);
	}
}

const most = 5;

/**
 * Throws where a file stands in the place of a new one and holds something else: somebody may have filled it in. `pairs` are the new
 * files and their places.
 */
export function refuseOtherContent(pairs: readonly (readonly [made: string, place: string])[]): void {
	const other = pairs.flatMap(([made, place]) => (existsSync(place) && !isSame(made, place) ? [place] : []));
	if (other.length === 0) return;
	const more = other.length > most ? ` and ${other.length - most} more` : '';
	throw new Misuse(
		`invalid --out: ${other.slice(0, most).join(', ')}${more} would be lost, which ${other.length === 1 ? 'is' : 'are'} there with another content; choose another place, or say --overwrite`
	);
}
