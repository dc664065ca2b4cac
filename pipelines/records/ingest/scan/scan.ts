import { createHash } from 'node:crypto';
import { readHead, type Head, type Unreadable } from './head.ts';
import { readPieces } from './pieces.ts';
import { Records, type Listener } from './records.ts';

/** What a file holds, before any cell was judged. */
export interface Structure {
	sha256: string;
	head: Head | Unreadable;
	/** Rows of the right shape. */
	records: number;
	broken: number;
	blank: number;
	/**
	 * Nothing in the file can be read in two ways, and row n stands on line n + 1: the database may read the file
	 * itself. Otherwise it gets a copy.
	 */
	plain: boolean;
	/** Rows that stand on more than one line. */
	folded: number;
}

export const isHead = (head: Head | Unreadable): head is Head => 'columns' in head;

/** Reads a file once, in bounded memory, and counts what is in it; `advance` is told how many bytes were read. */
export async function scan(
	file: string,
	advance: (bytes: number) => void,
	signal?: AbortSignal
): Promise<Structure> {
	const hash = createHash('sha256');
	const found = { records: 0, broken: 0, blank: 0 };
	const begun: { head: Head | Unreadable; records: Records }[] = [];
	const begin = (bytes: Buffer, last: boolean) => {
		const head = readHead(bytes, last);
		if (head === null) return 0;
		const first = isHead(head) ? head : { columns: [], offset: 0, line: 1 };
		begun.push({ head, records: new Records(first.columns.length, count(found), first.line) });
		return first.offset;
	};
	await readPieces(
		file,
		{
			take(bytes, last) {
				const used = begun.length === 0 ? begin(bytes, last) : 0;
				return used + (begun[0]?.records.feed(bytes.subarray(used), last) ?? 0);
			},
			seen(bytes) {
				hash.update(bytes);
				advance(bytes.length);
			}
		},
		signal
	);
	const { head, records } = begun[0]!;
	return {
		sha256: hash.digest('hex'),
		head,
		...found,
		plain: isHead(head) && isPlain(head, records) && found.broken + found.blank === 0,
		folded: records.folded
	};
}

const count = (found: { records: number; broken: number; blank: number }): Listener => ({
	record: () => void (found.records += 1),
	broken: () => void (found.broken += 1),
	blank: () => void (found.blank += 1)
});

function isPlain(head: Head, { ends, folded }: Records): boolean {
	const others = head.lineEnd === '\n' ? ends.crlf : ends.lf;
	return !head.marked && head.line === 2 && head.lineEnd !== '\r' && folded + ends.cr + others === 0;
}

/** Reads a file a second time, telling `listener` of every row after the header; `after` is waited for now and then. */
export async function rescan(
	file: string,
	head: Head,
	listener: Listener,
	after: () => Promise<void>,
	signal?: AbortSignal
): Promise<void> {
	const records = new Records(head.columns.length, listener, head.line);
	let begun = false;
	await readPieces(
		file,
		{
			take(bytes, last) {
				if (!begun && bytes.length < head.offset) return 0;
				const used = begun ? 0 : head.offset;
				begun = true;
				return used + records.feed(bytes.subarray(used), last);
			},
			after
		},
		signal
	);
}
