import type { SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';

/** One part of a ZIP file, as its directory declares it. Declared sizes can lie. */
export interface ZipEntry {
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	packed: number;
	size: number;
	/** Where its local header begins. */
	offset: number;
}

const endLength = 22;
const longestComment = 0xffff;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const damaged = () => new Refusal('damaged-workbook', { part: 'ZIP' });

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Sizes above 4 GB stand in an extra field; some writers put small ones there too. */
function wide(extra: DataView, fields: [size: number, packed: number, offset: number]): typeof fields {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let place = at + 4;
		return fields.map((field) => {
			if (field !== 0xffffffff) return field;
			if (place + 8 > extra.byteLength) throw damaged();
			const value = Number(extra.getBigUint64(place, true));
			place += 8;
			return value;
		}) as typeof fields;
	}
	return fields;
}

/** The parts of a ZIP file by their name in small letters, read from its directory without unpacking any. */
export async function zipDirectory(file: SourceFile, mostEntries: number): Promise<Map<string, ZipEntry>> {
	const tailFrom = Math.max(0, file.size - endLength - longestComment);
	const tail = view(await file.slice(tailFrom, file.size));
	let end = tail.byteLength - endLength;
	while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
	if (end < 0) throw damaged();
	const count = tail.getUint16(end + 10, true);
	const from = tail.getUint32(end + 16, true);
	const length = tail.getUint32(end + 12, true);
	if (count > mostEntries) throw new Refusal('zip-bomb', { limit: 'entries', most: mostEntries });
	if (from + length > file.size) throw damaged();
	const bytes = await file.slice(from, from + length);
	const directory = view(bytes);
	const entries = new Map<string, ZipEntry>();
	let at = 0;
	for (let n = 0; n < count; n++) {
		if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entryMark) throw damaged();
		const nameEnd = at + 46 + directory.getUint16(at + 28, true);
		const extraEnd = nameEnd + directory.getUint16(at + 30, true);
		if (extraEnd > directory.byteLength) throw damaged();
		const encrypted = (directory.getUint16(at + 8, true) & 1) === 1;
		const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
		if (encrypted) throw new Refusal('damaged-workbook', { part: name });
		const [size, packed, offset] = wide(view(bytes.subarray(nameEnd, extraEnd)), [
			directory.getUint32(at + 24, true),
			directory.getUint32(at + 20, true),
			directory.getUint32(at + 42, true)
		]);
		const entry = { name, method: directory.getUint16(at + 10, true), packed, size, offset };
		if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry);
		at = extraEnd + directory.getUint16(at + 32, true);
	}
	return entries;
}
