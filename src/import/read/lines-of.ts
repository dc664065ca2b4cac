import type { SourceFile } from '../importer.ts';
import { piecesOf } from './byte-pieces.ts';

/**
 * The physical lines of ascending byte offsets, each line once. For encodings in which a line end is one
 * byte.
 */
export async function linesOf(
	file: SourceFile,
	places: readonly number[],
	signal?: AbortSignal
): Promise<number[]> {
	const lines = new Set<number>();
	let [next, line, at, cr] = [0, 1, 0, false];
	if (places.length === 0) return [];
	for await (const piece of piecesOf(file, 0, signal))
		for (const byte of piece) {
			if (at === places[next]) {
				lines.add(line);
				next += 1;
				if (next === places.length) return [...lines];
			}
			if (byte === 13 || (byte === 10 && !cr)) line += 1;
			cr = byte === 13;
			at += 1;
		}
	return [...lines];
}
