import { isUtf8 } from 'node:buffer';
import { readCsv } from '#tables/csv-reader.ts';
import { afterLineEnd, RecordSpan } from './record-span.ts';

/** The header of a file and the start of its rows. */
export interface Header {
	columns: string[];
	/** Byte and physical line of the first row. */
	offset: number;
	line: number;
	/** Line end of the header; empty if the file ends with the header. */
	lineEnd: string;
	/** Whether the file begins with a byte order mark. */
	marked: boolean;
}

/** Why a file as a whole cannot be read. */
export interface UnreadableFile {
	code: 'empty-file' | 'not-utf8' | 'not-csv' | 'unreadable-header';
	found: string;
	/** Whether its lines can be counted nevertheless. */
	countable: boolean;
}

const signatures: [bytes: number[], UnreadableFile['code'], found: string][] = [
	[[0xff, 0xfe], 'not-utf8', 'UTF-16 text'],
	[[0xfe, 0xff], 'not-utf8', 'UTF-16 text'],
	[[0x50, 0x4b, 3, 4], 'not-csv', 'a workbook or another ZIP file'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'not-csv', 'an old or locked Office file'],
	[[0x25, 0x50, 0x44, 0x46], 'not-csv', 'a PDF']
];

/** Reads the header from the first bytes of a file; null when more bytes are needed. `last` says that no more follow. */
export function readHeader(bytes: Buffer, last: boolean): Header | UnreadableFile | null {
	for (const [signature, code, found] of signatures)
		if (signature.every((byte, i) => bytes[i] === byte)) return { code, found, countable: false };
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	const start = marked ? 3 : 0;
	if (bytes.length === start) return { code: 'empty-file', found: '', countable: false };
	const span = new RecordSpan();
	if (!span.measure(bytes, start, bytes.length, last)) return null;
	if (span.fault !== null)
		return { code: 'unreadable-header', found: bytes.toString('latin1', start, start + 80), countable: true };
	const record = bytes.subarray(start, span.end);
	if (!isUtf8(record) || record.includes(0))
		return { code: 'not-utf8', found: 'a header that is not UTF-8 text', countable: true };
	const offset = span.end < bytes.length ? afterLineEnd(bytes, span.end) : span.end;
	return {
		columns: readCsv(record.toString('utf8'))[0] ?? [''],
		offset,
		line: 2 + span.folds,
		lineEnd: bytes.toString('latin1', span.end, offset),
		marked
	};
}
