import { ZipFault, type ZipReason } from '#tables/zip-fault.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';

const limits = zipLimits.edition;
const tooMuch = 'invalid files: they are more than an edition ever holds';
const tooLarge: readonly ZipReason[] = ['packed', 'entries', 'part', 'total'];

/** A zip of which nothing was unpacked: why, and which of its files is at fault where it is one. */
export class RefusedZip extends Error {
	override name = 'RefusedZip';
	readonly reason: ZipReason;
	readonly part: string | null;

	constructor(
		readonly zip: string,
		fault: ZipFault
	) {
		const { reason, part, message } = fault;
		const none = `invalid file: ${zip} is no zip of an edition (${message}${part === null ? '' : `: ${part}`})`;
		super(tooLarge.includes(reason) ? tooMuch : none, { cause: fault });
		this.reason = reason;
		this.part = part;
	}

	/** Whether it is made so that two programs could unpack different files from it, or none. */
	get deceives(): boolean {
		return this.reason !== 'damaged' && !tooLarge.includes(this.reason);
	}
}

/** More files, or larger ones, than editions ever are. */
export class TooMuch extends Error {
	override name = 'TooMuch';
}

/** Counts files and their bytes, and throws `TooMuch` when they are more than an edition ever has. */
export function sizeLimit(): (bytes: number) => void {
	const sum = { files: 0, bytes: 0 };
	return (bytes) => {
		sum.files++;
		sum.bytes += bytes;
		if (sum.files > limits.entries || sum.bytes > limits.total) throw new TooMuch(tooMuch);
	};
}

/** The files of a zip. Throws a `RefusedZip` for what is not a zip, and for one with more than an edition ever has. */
export async function unzipEdition(name: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const source = { size: bytes.length, slice: async (from: number, to: number) => bytes.subarray(from, to) };
	try {
		const zip = await Zip.open(source, limits);
		const files = new Map<string, Uint8Array>();
		for (const path of zip.names()) if (!path.endsWith('/')) files.set(path, await zip.whole(path));
		return files;
	} catch (cause) {
		throw cause instanceof ZipFault ? new RefusedZip(name, cause) : cause;
	}
}
