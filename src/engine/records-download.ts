import { download, type OnBytes } from './download-progress.ts';
import { EngineFault } from './fault.ts';

/** Whether bytes are gzip, by the first two: some hosts decompress the file themselves. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Fetches a records file that is stored as gzip, because it is mostly padding, and decompresses it. `onBytes` is called with
 * the bytes received. Throws an `EngineFault`, or the signal's reason.
 */
export async function downloadRecords(
	url: string,
	signal: AbortSignal,
	onBytes: OnBytes = () => undefined
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const response = await download({ url, total: 0, fault: 'records-download', onBytes, signal });
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (!isGzip(bytes)) return bytes;
		const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(inflated).arrayBuffer());
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof EngineFault) throw error;
		throw new EngineFault('records-download', `broken ${url}: ${String(error)}`, { cause: error });
	}
}
