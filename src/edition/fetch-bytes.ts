import { fetchPatiently, type PatientFetch } from '#engine/patient-fetch.ts';
import { TooMuch } from './unzip-edition.ts';
import { zipLimits } from '#tables/zip-limits.ts';

/**
 * The bytes at an address; undefined where there are none. Throws, naming the address, where nobody answers, or stops answering; `TooMuch` for a file larger
 * than any of an edition; and the signal's reason.
 */
export async function fetchBytes(
	address: string,
	{ longest = 120_000, ...how }: PatientFetch = {}
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const answer = await fetchPatiently(address, { cache: 'no-store', longest, ...how });
	if (!answer.ok || !answer.body) {
		await answer.body?.cancel();
		return answer.ok ? new Uint8Array() : undefined;
	}
	const pieces: Uint8Array[] = [];
	let size = 0;
	for (const reader = answer.body.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) return joined(pieces, size);
		pieces.push(value);
		size += value.length;
		if (size > zipLimits.edition.part) {
			await reader.cancel();
			throw new TooMuch(`invalid files: ${address} is larger than any file of an edition`);
		}
	}
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
