import { Inflate } from 'fflate';
import type { SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

const megabyte = 2 ** 20;
/** What is safe to unpack, in bytes and parts; ratios are judged from 1 MB on, for small parts pack well by nature. */
export const zipLimits = {
	entries: 2_000,
	part: 100 * megabyte,
	total: 200 * megabyte,
	ratio: 200,
	ratioFrom: megabyte
} as const;

/** Packed bytes read and unpacked at once: a byte unpacks to at most 1,032, so no more than 8 MB come at a time. */
const readAtOnce = 64 * 1024;
const unpackAtOnce = 8 * 1024;
const localMark = 0x04034b50;

const bomb = (limit: 'part' | 'total' | 'ratio') =>
	new Refusal('zip-bomb', {
		limit,
		most: limit === 'ratio' ? zipLimits.ratio : Math.round(zipLimits[limit] / megabyte)
	});

function judge(size: number, packed: number): void {
	if (size > zipLimits.part) throw bomb('part');
	if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) throw bomb('ratio');
}

/** A ZIP file of which single parts are unpacked piece by piece. What it declares is judged first, what it does while unpacking. */
export class Zip {
	readonly #file: SourceFile;
	readonly #entries: Map<string, ZipEntry>;

	private constructor(file: SourceFile, entries: Map<string, ZipEntry>) {
		this.#file = file;
		this.#entries = entries;
	}

	/** Throws a `Refusal` where the file is no ZIP or declares more than is safe to unpack. */
	static async open(file: SourceFile): Promise<Zip> {
		const entries = await zipDirectory(file, zipLimits.entries);
		let total = 0;
		for (const { size, packed } of entries.values()) {
			judge(size, packed);
			total += size;
		}
		if (total > zipLimits.total) throw bomb('total');
		return new Zip(file, entries);
	}

	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	names(): string[] {
		return [...this.#entries.values()].map((entry) => entry.name);
	}

	/** The bytes of a part, in pieces; stops with a `Refusal` as soon as they are more than is safe. */
	async *unpack(name: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
		const entry = this.#entries.get(name.toLowerCase());
		const damaged = () => new Refusal('damaged-workbook', { part: name });
		if (entry === undefined || (entry.method !== 0 && entry.method !== 8)) throw damaged();
		const header = await this.#file.slice(entry.offset, entry.offset + 30);
		const local = new DataView(header.buffer, header.byteOffset, header.byteLength);
		if (local.byteLength < 30 || local.getUint32(0, true) !== localMark) throw damaged();
		const from = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
		const to = from + entry.packed;
		if (to > this.#file.size) throw damaged();

		let unpacked = 0;
		let pieces: Uint8Array[] = [];
		const take = (piece: Uint8Array): void => {
			unpacked += piece.length;
			judge(unpacked, entry.packed);
			// What unpacks to more than it says is made to deceive, or broken.
			if (entry.size !== 0 && unpacked > entry.size)
				throw new Refusal('zip-bomb', { limit: 'size', most: 0 });
			if (piece.length > 0) pieces.push(piece);
		};
		const inflate = entry.method === 8 ? new Inflate(take) : null;
		for (let at = from; at < to; at += readAtOnce) {
			signal?.throwIfAborted();
			const packed = await this.#file.slice(at, Math.min(to, at + readAtOnce));
			for (let part = 0; part < packed.length; part += unpackAtOnce) {
				const bytes = packed.subarray(part, part + unpackAtOnce);
				if (inflate === null) take(bytes);
				else pushed(inflate, bytes, at + part + bytes.length >= to, damaged);
				const ready = pieces;
				pieces = [];
				yield* ready;
			}
		}
		if (unpacked !== entry.size && entry.size !== 0) throw damaged();
	}
}

function pushed(inflate: Inflate, bytes: Uint8Array, last: boolean, damaged: () => Refusal): void {
	try {
		inflate.push(bytes, last);
	} catch (error) {
		throw error instanceof Refusal ? error : damaged();
	}
}
