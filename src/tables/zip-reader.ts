import { Inflate } from 'fflate';
import { checkLocal } from './zip-local-header.ts';
import { localLength, view, zipDirectory, type ZipEntry, type ZipSource } from './zip-directory.ts';
import { ZipFault } from './zip-fault.ts';
import { checkEntries, checkSize, leadsOutside, type ZipLimits } from './zip-limits.ts';

/** Packed bytes read and unpacked at once: a byte unpacks to at most 1,032, so no more than 8 MB come at a time. */
const readAtOnce = 64 * 1024;
const unpackAtOnce = 8 * 1024;
const localMark = 0x04034b50;

/**
 * The only door for ZIP files: workbooks, contributions and editions come through it under the same checks. What a file declares is
 * judged before anything is unpacked, what it does while it is unpacked, piece by piece.
 */
export class Zip {
	readonly #file: ZipSource;
	readonly #limits: ZipLimits;
	readonly #entries: Map<string, ZipEntry>;

	private constructor(file: ZipSource, limits: ZipLimits, entries: readonly ZipEntry[]) {
		this.#file = file;
		this.#limits = limits;
		this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	}

	/** Throws a `ZipFault` where the file is no ZIP or declares more than is safe to unpack. */
	static async open(file: ZipSource, limits: ZipLimits): Promise<Zip> {
		if (file.size > limits.packed) throw new ZipFault('packed', null, limits.packed);
		const entries = await zipDirectory(file);
		checkEntries(entries, limits);
		return new Zip(file, limits, entries);
	}

	/** Whether there is such a file; capitals do not count, as on many systems. */
	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	/** What the directory lists, folders included. */
	names(): string[] {
		return [...this.#entries.values()].map(({ name }) => name);
	}

	/** The bytes of a file, in pieces; stops with a `ZipFault` as soon as they are more than is safe. */
	async *unpack(name: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
		const entry = this.#entries.get(name.toLowerCase());
		const damaged = () => new ZipFault('damaged', name);
		if (entry === undefined || (entry.method !== 0 && entry.method !== 8)) throw damaged();
		if (leadsOutside(entry.name)) throw new ZipFault('outside', name);
		const local = view(await this.#file.slice(entry.offset, entry.offset + localLength));
		if (local.byteLength < localLength || local.getUint32(0, true) !== localMark) throw damaged();
		const nameEnd = entry.offset + localLength + local.getUint16(26, true);
		checkLocal(entry, local, await this.#file.slice(entry.offset + localLength, nameEnd));
		const from = nameEnd + local.getUint16(28, true);
		const to = from + entry.packed;
		if (to > this.#file.size) throw damaged();

		let unpacked = 0;
		let pieces: Uint8Array[] = [];
		const take = (piece: Uint8Array): void => {
			unpacked += piece.length;
			checkSize(name, unpacked, entry.packed, this.#limits);
			if (unpacked > entry.size) throw new ZipFault('size', name);
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
		if (unpacked !== entry.size) throw damaged();
	}

	/** The whole of a file, whose declared size is known to be safe. */
	async whole(name: string): Promise<Uint8Array<ArrayBuffer>> {
		const out = new Uint8Array(this.#entries.get(name.toLowerCase())?.size ?? 0);
		let at = 0;
		for await (const piece of this.unpack(name)) {
			out.set(piece, at);
			at += piece.length;
		}
		return out;
	}
}

function pushed(inflate: Inflate, bytes: Uint8Array, last: boolean, damaged: () => ZipFault): void {
	try {
		inflate.push(bytes, last);
	} catch (error) {
		throw error instanceof ZipFault ? error : damaged();
	}
}
