import type { SourceFile } from '../importer.ts';

const size = 2 ** 20;

/** The bytes of a file from `from` on, a MiB at a time, until its end or until `signal` aborts. */
export async function* piecesOf(
	file: SourceFile,
	from: number,
	signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
	for (let at = from; at < file.size; at += size) {
		signal?.throwIfAborted();
		const piece = await file.slice(at, Math.min(file.size, at + size));
		signal?.throwIfAborted();
		yield piece;
	}
}
