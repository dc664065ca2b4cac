import { TooMuch } from './unzip-edition.ts';
import { zipLimits } from '#tables/zip-limits.ts';

export interface FetchOptions {
	signal?: AbortSignal;
	/** How long nothing may come before it is given up, in milliseconds. */
	patience?: number;
	/** How long one file may take, in milliseconds: one byte now and then is no answer either. */
	longest?: number;
}

/**
 * The bytes at an address; undefined where there are none. Throws, naming the address, where nobody answers, or stops answering; `TooMuch` for a file larger
 * than any of an edition; and the signal's reason.
 */
export async function fetchBytes(
	address: string,
	{ signal, patience = 20_000, longest = 120_000 }: FetchOptions = {}
): Promise<Uint8Array | undefined> {
	const gaveUp = new AbortController();
	const giveUp = () => gaveUp.abort(new Error('nothing came in time'));
	let idle = setTimeout(giveUp, patience);
	const all = setTimeout(giveUp, longest);
	const signals = AbortSignal.any([gaveUp.signal, ...(signal ? [signal] : [])]);
	try {
		const answer = await fetch(address, { signal: signals, cache: 'no-store' });
		if (!answer.ok || !answer.body) {
			await answer.body?.cancel();
			return answer.ok ? new Uint8Array() : undefined;
		}
		const pieces: Uint8Array[] = [];
		let size = 0;
		for (const reader = answer.body.getReader(); ;) {
			const { done, value } = await reader.read();
			if (done) break;
			clearTimeout(idle);
			idle = setTimeout(giveUp, patience);
			pieces.push(value);
			size += value.length;
			if (size > zipLimits.edition.part) {
				await reader.cancel();
				throw new TooMuch(`invalid files: ${address} is larger than any file of an edition`);
			}
		}
		return joined(pieces, size);
	} catch (cause) {
		signal?.throwIfAborted();
		if (cause instanceof TooMuch) throw cause;
		throw new Error(`missing answer: ${address}; is there a connection?`, { cause });
	} finally {
		clearTimeout(idle);
		clearTimeout(all);
	}
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
