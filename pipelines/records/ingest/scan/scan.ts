import { createHash } from 'node:crypto';
import { readHeader, type Header, type UnreadableFile } from './read-header.ts';
import { readPieces } from './byte-pieces.ts';
import { RecordScanner, type RecordListener } from './record-scanner.ts';

/** Structure of a file, before any cell is checked. */
export interface FileStructure {
	sha256: string;
	header: Header | UnreadableFile;
	/** Rows with the right number of cells. */
	records: number;
	broken: number;
	blank: number;
	/**
	 * Whether the file is unambiguous CSV with row n on line n + 1: DuckDB then reads the file itself, otherwise a
	 * copy.
	 */
	plain: boolean;
	/** Number of rows that take more than one line. */
	folded: number;
}

export const isHeader = (header: Header | UnreadableFile): header is Header => 'columns' in header;

/** Reads a file once, in bounded memory, and counts its rows; `advance` is called with the number of bytes read. */
export async function scan(
	file: string,
	advance: (bytes: number) => void,
	signal?: AbortSignal
): Promise<FileStructure> {
	const hash = createHash('sha256');
	const found = { records: 0, broken: 0, blank: 0 };
	const started: { header: Header | UnreadableFile; records: RecordScanner }[] = [];
	const start = (bytes: Buffer, last: boolean) => {
		const header = readHeader(bytes, last);
		if (header === null) return 0;
		const first = isHeader(header) ? header : { columns: [], offset: 0, line: 1 };
		started.push({ header, records: new RecordScanner(first.columns.length, count(found), first.line) });
		return first.offset;
	};
	await readPieces(
		file,
		{
			take(bytes, last) {
				const used = started.length === 0 ? start(bytes, last) : 0;
				return used + (started[0]?.records.feed(bytes.subarray(used), last) ?? 0);
			},
			seen(bytes) {
				hash.update(bytes);
				advance(bytes.length);
			}
		},
		signal
	);
	const { header, records } = started[0]!;
	return {
		sha256: hash.digest('hex'),
		header,
		...found,
		plain: isHeader(header) && isPlain(header, records) && found.broken + found.blank === 0,
		folded: records.folded
	};
}

const count = (found: { records: number; broken: number; blank: number }): RecordListener => ({
	record: () => void (found.records += 1),
	broken: () => void (found.broken += 1),
	blank: () => void (found.blank += 1)
});

function isPlain(header: Header, { ends, folded }: RecordScanner): boolean {
	const others = header.lineEnd === '\n' ? ends.crlf : ends.lf;
	return !header.marked && header.line === 2 && header.lineEnd !== '\r' && folded + ends.cr + others === 0;
}

/** Reads a file a second time, calling `listener` for every row after the header; `after` is awaited after each piece. */
export async function scanRows(
	file: string,
	header: Header,
	listener: RecordListener,
	after: () => Promise<void>,
	signal?: AbortSignal
): Promise<void> {
	const records = new RecordScanner(header.columns.length, listener, header.line);
	let started = false;
	await readPieces(
		file,
		{
			take(bytes, last) {
				if (!started && bytes.length < header.offset) return 0;
				const used = started ? 0 : header.offset;
				started = true;
				return used + records.feed(bytes.subarray(used), last);
			},
			after
		},
		signal
	);
}
