import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
	'.sql'
]);
const endings = ['.br', '.gz'] as const;

/**
 * Writes a `.br` and a `.gz` for every compressible file of a built site, as static hosts serve them. Compressed data
 * is cached in `kept` by the hash of its content until a run no longer needs it. Returns how many files were compressed.
 */
export async function compress(folder: string, kept: string): Promise<number> {
	await mkdir(kept, { recursive: true });
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
	const packed = new Map<string, Promise<void>>();
	await Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(file);
			const hash = createHash('sha256').update(bytes).digest('hex');
			for (const ending of endings) {
				const name = hash + ending;
				if (!packed.has(name)) packed.set(name, keep(join(kept, name), bytes, ending, file));
				await packed.get(name);
				await copyFile(join(kept, name), file + ending);
			}
		})
	);
	for (const name of await readdir(kept)) if (!packed.has(name)) await rm(join(kept, name));
	return files.length;
}

async function keep(
	place: string,
	bytes: Buffer,
	ending: (typeof endings)[number],
	file: string
): Promise<void> {
	const known = await readFile(place).catch(() => null);
	if (known !== null) return;
	// A run that is stopped must not leave half a file under the final name.
	const draft = `${place}.${process.pid}`;
	await writeFile(draft, await packers[ending](bytes, file));
	await rename(draft, place);
}

/** From 1 MB on the last percent of size would cost seconds of every build. */
const large = 1_000_000;

/**
 * Published pages and pictures are nearly all of a site, and a reader fetches one at a time: the last 8 % would save 0.7 kB of a page
 * and take eight times as long.
 */
const isOneOfMany = (file: string) => /\.(html|svg)$/.test(file) && !/[\\/]workspace[\\/]/.test(file);

/** Scripts are few, and everybody waits for them: 2 per cent less is worth twice the time. */
function brotliQuality(bytes: Buffer, file: string): number {
	if (bytes.length > large || isOneOfMany(file)) return 9;
	return file.endsWith('.js') ? 11 : 10;
}

const packers = {
	'.br': (bytes: Buffer, file: string) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: brotliQuality(bytes, file),
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
	'.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: bytes.length > large ? 6 : 9 })
};
