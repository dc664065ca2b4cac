import { unzipSync } from 'fflate';

/** More than this is no edition: a zip that says so is not unpacked. */
const limits = { files: 20_000, bytes: 300e6 };

/** The files of a zip. Throws where it cannot be read, or holds more than an edition ever would. */
export function unpacked(zip: Uint8Array): Map<string, Uint8Array> {
	const sum = { files: 0, bytes: 0 };
	// All at once: in parts it would need a worker made from text, which the site forbids.
	const files = unzipSync(zip, {
		filter: ({ originalSize }) => {
			sum.files++;
			sum.bytes += originalSize;
			if (sum.files > limits.files || sum.bytes > limits.bytes)
				throw new Error('invalid zip: it holds more than an edition ever would');
			return true;
		}
	});
	return new Map(Object.entries(files).filter(([path]) => !path.endsWith('/')));
}
