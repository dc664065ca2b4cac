import { describe, expect, it } from 'vitest';
import { checkRecordsFile } from './check-records-file.ts';

function header(magic: string, version: number): Uint8Array {
	const bytes = new Uint8Array(4096);
	bytes.set(new TextEncoder().encode(magic), 8);
	bytes[12] = version;
	return bytes;
}

describe('records file', () => {
	it.each([64, 67])('passes storage version %i', (version) => {
		const bytes = header('DUCK', version);
		expect(checkRecordsFile(bytes)).toBe(bytes);
	});

	it.each([
		['another kind of file', header('PK..', 64), 'foreign', 'it is not a DuckDB file'],
		['an empty file', new Uint8Array(0), 'foreign', 'it is not a DuckDB file'],
		['a newer storage version', header('DUCK', 68), 'newer', 'storage version 68; up to 67 can be read here']
	])('refuses %s', (_, bytes, kind, message) => {
		expect(() => checkRecordsFile(bytes)).toThrow(
			expect.objectContaining({ kind, message: `invalid records file: ${message}` })
		);
	});
});
