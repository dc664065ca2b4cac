import { unzipSync } from 'fflate';

/** More than this is no edition, and a zip can promise anything. */
const limits = { files: 20_000, bytes: 2 ** 28 };

/** Counts files and their bytes, and throws when they are more than an edition ever holds. */
export function counter(): (bytes: number) => void {
	const sum = { files: 0, bytes: 0 };
	return (bytes) => {
		sum.files++;
		sum.bytes += bytes;
		if (sum.files > limits.files || sum.bytes > limits.bytes)
			throw new Error('invalid files: they are more than an edition ever holds');
	};
}

/** The files of a zip. Throws for what is no zip, and for one that holds more than an edition ever would. */
export function unpacked(name: string, zip: Uint8Array): Map<string, Uint8Array> {
	const count = counter();
	try {
		// All at once: in parts it would need a worker made from text, which the site forbids.
		const files = unzipSync(zip, {
			filter: ({ originalSize }) => {
				count(originalSize);
				return true;
			}
		});
		return new Map(Object.entries(files).filter(([path]) => !path.endsWith('/')));
	} catch (cause) {
		throw new Error(`invalid file: ${name} is no zip of an edition (${(cause as Error).message})`, { cause });
	}
}
