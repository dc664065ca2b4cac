import { EngineFault, type FaultKind } from './fault.ts';
import { fetchPatiently } from './patient-fetch.ts';

/** Called with the bytes received so far, after decompression; `total` is known at build time, or 0. */
export type OnBytes = (loaded: number, total: number) => void;

export interface Download {
	url: string;
	/** Expected bytes after decompression. */
	total: number;
	/** The kind of fault if the download fails. */
	fault: FaultKind;
	onBytes: OnBytes;
	signal: AbortSignal;
	/** `reload` goes past what the browser has kept. */
	cache?: RequestCache;
	patience?: number;
}

/**
 * Starts a download and counts its bytes as they arrive. Throws an `EngineFault` when the server answers with an error,
 * cannot be reached or stays silent; an abort is rethrown as it is.
 */
export async function download(wanted: Download): Promise<Response> {
	const { url, total, fault, onBytes, signal, ...how } = wanted;
	let loaded = 0;
	const onPiece = (bytes: number) => onBytes((loaded += bytes), total);
	let response: Response;
	try {
		response = await fetchPatiently(url, { signal, onPiece, ...how });
	} catch (error) {
		signal.throwIfAborted();
		throw new EngineFault(fault, (error as Error).message, { cause: error });
	}
	if (response.ok && response.body !== null) return response;
	await response.body?.cancel();
	throw new EngineFault(fault, `missing ${url}: the server answers ${response.status}`);
}
