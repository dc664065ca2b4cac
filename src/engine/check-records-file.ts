import { EngineFault } from './fault.ts';

/** The newest DuckDB storage version that the browser's engine reads: 67 is v1.4. */
const newestStorageVersion = 67n;

/**
 * Returns bytes that can be a records file, and throws for everything else before an engine starts: a DuckDB file has `DUCK`
 * at byte 8, followed by its storage version (https://duckdb.org/docs/stable/internals/storage).
 */
export function checkRecordsFile<B extends Uint8Array>(bytes: B): B {
	if (bytes.byteLength < 20 || new TextDecoder('latin1').decode(bytes.subarray(8, 12)) !== 'DUCK')
		throw new EngineFault('foreign', 'invalid records file: it is not a DuckDB file');
	const version = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(12, true);
	if (version > newestStorageVersion)
		throw new EngineFault(
			'newer',
			`invalid records file: storage version ${version}; up to ${newestStorageVersion} can be read here`
		);
	return bytes;
}
