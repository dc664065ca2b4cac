import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set([
	'.html',
	'.js',
	'.css',
	'.json',
	'.svg',
	'.wasm',
	'.txt',
	'.csv',
	'.xml',
	'.duckdb',
	'.sql'
]);
const large = 1_000_000;

/**
 * Writes `.br` and `.gz` beside every compressible file of a built site, as static hosts serve them. Text is packed as
 * small as it gets; files over 1 MB get a quicker setting, and are taken from `kept` when they are still the same.
 * Returns how many files were packed.
 */
export async function compress(folder: string, kept: string): Promise<number> {
	await mkdir(kept, { recursive: true });
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
	await Promise.all(files.map((file) => pack(file, kept)));
	return files.length;
}

async function pack(file: string, kept: string): Promise<void> {
	const bytes = await readFile(file);
	const quick = bytes.length > large;
	for (const [ending, packer] of Object.entries(packers)) {
		if (!quick) {
			await writeFile(`${file}${ending}`, await packer(bytes, quick));
			continue;
		}
		const known = join(kept, `${createHash('sha256').update(bytes).digest('hex')}${ending}`);
		await copyFile(known, `${file}${ending}`).catch(async () => {
			await writeFile(`${file}${ending}`, await packer(bytes, quick));
			await copyFile(`${file}${ending}`, `${known}.${process.pid}`);
			await rename(`${known}.${process.pid}`, known);
		});
	}
}

const packers: Record<string, (bytes: Buffer, quick: boolean) => Promise<Buffer>> = {
	'.br': (bytes, quick) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quick ? 9 : 11,
				[constants.BROTLI_PARAM_LGWIN]: 22,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
	'.gz': (bytes, quick) => promisify(gzip)(bytes, { level: quick ? 6 : 9 })
};
