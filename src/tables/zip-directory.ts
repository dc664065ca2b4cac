import { ZipFault } from './zip-fault.ts';

/** A file of which parts are read where they are. */
export interface ZipSource {
	size: number;
	slice: (from: number, to: number) => Promise<Uint8Array>;
}

/** One part of a ZIP file, as its directory declares it. Declared sizes can be false. */
export interface ZipEntry {
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	encrypted: boolean;
	packed: number;
	size: number;
	/** Where its local header begins, and where its bytes end at the earliest. */
	offset: number;
	end: number;
}

const endLength = 22;
const longestComment = 0xffff;
const longestDirectory = 4 * 2 ** 20;
export const localLength = 30;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** Flags of an entry: encrypted, strongly encrypted, header masked. */
export const encryption = 0x2041;

export const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Sizes above 4 GB stand in an extra field; some writers put small ones there too. */
function wide(extra: DataView, fields: [size: number, packed: number, offset: number]): typeof fields {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let place = at + 4;
		return fields.map((field) => {
			if (field !== 0xffffffff) return field;
			if (place + 8 > extra.byteLength) throw new ZipFault('damaged');
			const value = Number(extra.getBigUint64(place, true));
			place += 8;
			return value;
		}) as typeof fields;
	}
	return fields;
}

/** The parts of a ZIP file, read from its directory without unpacking any. Throws a `ZipFault` where it cannot be read. */
export async function zipDirectory(file: ZipSource): Promise<ZipEntry[]> {
	const tailFrom = Math.max(0, file.size - endLength - longestComment);
	const tail = view(await file.slice(tailFrom, file.size));
	let end = tail.byteLength - endLength;
	while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
	if (end < 0) throw new ZipFault('damaged');
	const count = tail.getUint16(end + 10, true);
	const from = tail.getUint32(end + 16, true);
	const length = tail.getUint32(end + 12, true);
	if (length > longestDirectory || from + length > file.size) throw new ZipFault('damaged');
	const bytes = await file.slice(from, from + length);
	const directory = view(bytes);
	const entries: ZipEntry[] = [];
	let at = 0;
	while (entries.length < count) {
		if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entryMark)
			throw new ZipFault('damaged');
		const nameEnd = at + 46 + directory.getUint16(at + 28, true);
		const extraEnd = nameEnd + directory.getUint16(at + 30, true);
		if (extraEnd > directory.byteLength) throw new ZipFault('damaged');
		const [size, packed, offset] = wide(view(bytes.subarray(nameEnd, extraEnd)), [
			directory.getUint32(at + 24, true),
			directory.getUint32(at + 20, true),
			directory.getUint32(at + 42, true)
		]);
		const behind = offset + localLength + (nameEnd - at - 46) + packed;
		if (behind > from) throw new ZipFault('damaged');
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
			method: directory.getUint16(at + 10, true),
			encrypted: (directory.getUint16(at + 8, true) & encryption) !== 0,
			packed,
			size,
			offset,
			end: behind
		});
		at = extraEnd + directory.getUint16(at + 32, true);
	}
	// More entries than are counted are read by some programs and passed over by others.
	if (at + 4 <= directory.byteLength && directory.getUint32(at, true) === entryMark)
		throw new ZipFault('damaged');
	return entries;
}
