import { open } from 'node:fs/promises';

const size = 4 * 2 ** 20;

export interface Reader {
	/** Uses whole records of a piece and returns how many bytes they took; the rest comes again, with more behind it. */
	take(bytes: Buffer, last: boolean): number;
	/** Told of every byte once. */
	seen?(bytes: Buffer): void;
	/** Waited for after each piece. */
	after?(): Promise<void>;
}

/** Hands a file to a reader in pieces of at most 4 MiB, until its end or until `signal` says stop. */
export async function readPieces(file: string, reader: Reader, signal?: AbortSignal): Promise<void> {
	const handle = await open(file);
	try {
		const buffer = Buffer.allocUnsafe(size);
		let kept = 0;
		for (;;) {
			signal?.throwIfAborted();
			const { bytesRead } = await handle.read(buffer, kept, size - kept);
			const last = bytesRead === 0;
			const held = buffer.subarray(0, kept + bytesRead);
			reader.seen?.(held.subarray(kept));
			const used = reader.take(held, last);
			await reader.after?.();
			if (last) return;
			buffer.copyWithin(0, used, held.length);
			kept = held.length - used;
		}
	} finally {
		await handle.close();
	}
}
