import type { Encoding } from './encoding.ts';

const marks: [encoding: Encoding, bytes: number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** The byte order mark at the start of a file, and its length in bytes. */
export function byteOrderMark(head: Uint8Array): { encoding: Encoding; length: number } | null {
	const mark = marks.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
	return mark === undefined ? null : { encoding: mark[0], length: mark[1].length };
}
