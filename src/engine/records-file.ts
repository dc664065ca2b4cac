import { EngineFault } from './fault.ts';

/** The newest DuckDB storage version that the browser's engine reads: 67 is v1.4. */
const newest = 67n;

/**
 * Passes what can be a records file, and refuses everything else before any engine starts: a DuckDB file says `DUCK` at
 * byte 8 and its storage version after that (https://duckdb.org/docs/stable/internals/storage).
 */
export function checkRecords<B extends Uint8Array>(bytes: B): B {
	if (bytes.byteLength < 20 || new TextDecoder('latin1').decode(bytes.subarray(8, 12)) !== 'DUCK')
		throw new EngineFault('foreign', 'invalid records file: it is not a DuckDB file');
	const version = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(12, true);
	if (version > newest)
		throw new EngineFault(
			'newer',
			`invalid records file: storage version ${version}; up to ${newest} can be read here`
		);
	return bytes;
}
