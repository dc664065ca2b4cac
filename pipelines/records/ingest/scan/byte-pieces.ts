import { open } from 'node:fs/promises';

const pieceBytes = 4 * 2 ** 20;

export interface PieceReader {
	/** Reads the complete records of a piece and returns their length in bytes; the rest is passed again with the next piece. */
	take(bytes: Buffer, last: boolean): number;
	/** Called with every byte of the file once. */
	seen?(bytes: Buffer): void;
	/** Awaited after each piece. */
	after?(): Promise<void>;
}

/** Hands a file to a reader in pieces of at most 4 MiB, until its end or until `signal` aborts. */
export async function readPieces(file: string, reader: PieceReader, signal?: AbortSignal): Promise<void> {
	const handle = await open(file);
	try {
		const buffer = Buffer.allocUnsafe(pieceBytes);
		let carry = 0;
		for (;;) {
			signal?.throwIfAborted();
			const { bytesRead } = await handle.read(buffer, carry, pieceBytes - carry);
			const last = bytesRead === 0;
			const available = buffer.subarray(0, carry + bytesRead);
			reader.seen?.(available.subarray(carry));
			const used = reader.take(available, last);
			await reader.after?.();
			if (last) return;
			buffer.copyWithin(0, used, available.length);
			carry = available.length - used;
		}
	} finally {
		await handle.close();
	}
}
