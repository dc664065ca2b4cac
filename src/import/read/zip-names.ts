import type { SourceFile } from '../importer.ts';

const most = 5_000;

/** Names of the files in a ZIP by its directory at the end; none where that cannot be read. Nothing is unpacked. */
export async function zipNames(file: SourceFile): Promise<string[]> {
	const from = Math.max(0, file.size - 65_557);
	const tail = await file.slice(from, file.size);
	const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
	let end = tail.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < 0) return [];
	const start = view.getUint32(end + 16, true);
	const size = view.getUint32(end + 12, true);
	if (start + size > file.size || size > 2 ** 22) return [];
	return namesIn(await file.slice(start, start + size));
}

function namesIn(directory: Uint8Array): string[] {
	const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
	const decoder = new TextDecoder();
	const names: string[] = [];
	for (let at = 0; at + 46 <= directory.length && names.length < most;) {
		if (view.getUint32(at, true) !== 0x02014b50) break;
		const length = view.getUint16(at + 28, true);
		names.push(decoder.decode(directory.subarray(at + 46, at + 46 + length)));
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return names;
}
