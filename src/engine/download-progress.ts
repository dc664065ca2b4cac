import { EngineFault, type FaultKind } from './fault.ts';

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
}

/**
 * Starts a download and counts its bytes as they arrive. Throws an `EngineFault` when the server answers with an error
 * or cannot be reached; an abort is rethrown as it is.
 */
export async function download({ url, total, fault, onBytes, signal }: Download): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(url, { signal });
	} catch (error) {
		signal.throwIfAborted();
		throw new EngineFault(fault, `missing ${url}: the network does not answer`, { cause: error });
	}
	if (!response.ok || response.body === null)
		throw new EngineFault(fault, `missing ${url}: the server answers ${response.status}`);
	let loaded = 0;
	const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			loaded += chunk.byteLength;
			onBytes(loaded, total);
			controller.enqueue(chunk);
		}
	});
	return new Response(response.body.pipeThrough(counted), { headers: response.headers });
}
