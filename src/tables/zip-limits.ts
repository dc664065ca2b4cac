import type { ZipEntry } from './zip-directory.ts';
import { ZipFault } from './zip-fault.ts';

const mebibyte = 2 ** 20;

/** The most that a ZIP file may be: its own bytes, its files, the bytes of each, and of all, once unpacked. */
export interface ZipLimits {
	packed: number;
	entries: number;
	part: number;
	total: number;
}

/** What is safe for each of the files that come as ZIP. A page unpacks workbooks, editions, texts of a report and what it receives from partners; the ingest contributions. */
export const zipLimits = {
	workbook: { packed: 20 * mebibyte, entries: 2_000, part: 100 * mebibyte, total: 200 * mebibyte },
	contribution: { packed: 256 * mebibyte, entries: 100, part: 512 * mebibyte, total: 1024 * mebibyte },
	received: { packed: 64 * mebibyte, entries: 100, part: 128 * mebibyte, total: 192 * mebibyte },
	edition: { packed: 256 * mebibyte, entries: 20_000, part: 256 * mebibyte, total: 256 * mebibyte },
	texts: { packed: 16 * mebibyte, entries: 1_000, part: 4 * mebibyte, total: 32 * mebibyte }
} as const satisfies Record<string, ZipLimits>;

/** No honest file packs better than this; it is judged from 1 MB on, for small parts pack well by nature. */
const mostRatio = 200;
const ratioFrom = mebibyte;

/** Throws where a file is larger than is safe, by its declared size or by what came out of it so far. */
export function checkSize(name: string, size: number, packed: number, { part }: ZipLimits): void {
	if (size > part) throw new ZipFault('part', name, part);
	if (size > ratioFrom && size > packed * mostRatio) throw new ZipFault('ratio', name, mostRatio);
}

/** Throws where the files together declare more than is safe, or where two readers could read them as different files. */
export function checkEntries(entries: readonly ZipEntry[], limits: ZipLimits): void {
	if (entries.length > limits.entries) throw new ZipFault('entries', null, limits.entries, entries.length);
	const names = new Set<string>();
	let total = 0;
	for (const { name, size, packed, encrypted } of entries) {
		if (encrypted) throw new ZipFault('encrypted', name);
		checkSize(name, size, packed, limits);
		total += size;
		if (names.has(name.toLowerCase())) throw new ZipFault('duplicate', name);
		names.add(name.toLowerCase());
	}
	if (total > limits.total) throw new ZipFault('total', null, limits.total);
	let taken = 0;
	for (const { name, offset, end } of [...entries].sort((a, b) => a.offset - b.offset)) {
		if (offset < taken) throw new ZipFault('overlap', name);
		taken = end;
	}
}

/** Whether a path leads out of the folder that a ZIP file is unpacked to, on any system. */
export const leadsOutside = (name: string): boolean => /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(name);
