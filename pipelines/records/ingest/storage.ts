import { quote } from '#engine/sql-literal.ts';

const large = 16 * 2 ** 20;

/** A block is the least that a column takes; small ones make the file of a small programme five times smaller. */
export const blockSize = (bytesRead: number): number => (bytesRead < large ? 16_384 : 262_144);

/** SQL that opens a new records file, in the storage version that every engine in use can read. */
export const attaching = (file: string, name: string, size: number) =>
	`ATTACH ${quote(file)} AS ${name} (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE ${size})`;
