import { ZipFault } from '#tables/zip-fault.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';

const limits = zipLimits.edition;
const tooMuch = () => new Error('invalid files: they are more than an edition ever holds');

/** Counts files and their bytes, and throws when they are more than an edition ever has. */
export function sizeLimit(): (bytes: number) => void {
	const sum = { files: 0, bytes: 0 };
	return (bytes) => {
		sum.files++;
		sum.bytes += bytes;
		if (sum.files > limits.entries || sum.bytes > limits.total) throw tooMuch();
	};
}

/** The files of a zip. Throws for what is not a zip, and for one with more than an edition ever has. */
export async function unzipEdition(name: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const source = { size: bytes.length, slice: async (from: number, to: number) => bytes.subarray(from, to) };
	try {
		const zip = await Zip.open(source, limits);
		const files = new Map<string, Uint8Array>();
		for (const path of zip.names()) if (!path.endsWith('/')) files.set(path, await zip.whole(path));
		return files;
	} catch (cause) {
		const large = cause instanceof ZipFault && ['packed', 'entries', 'part', 'total'].includes(cause.reason);
		if (large) throw tooMuch();
		throw new Error(`invalid file: ${name} is no zip of an edition (${(cause as Error).message})`, { cause });
	}
}
