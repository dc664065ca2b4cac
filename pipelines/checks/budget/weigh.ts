import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What a page costs its reader on the line, in bytes as sent with brotli, by kind of file. */
export interface Weight {
	html: number;
	js: number;
	css: number;
	fonts: number;
	wasm: number;
	records: number;
	other: number;
	total: number;
}

const kinds: Record<string, keyof Weight> = {
	'.html': 'html',
	'.js': 'js',
	'.css': 'css',
	'.woff2': 'fonts',
	'.wasm': 'wasm',
	'.duckdb': 'records',
	'.gz': 'records'
};

/** Weighs the files that a page asked for; a path that leads nowhere weighs nothing, and is an error of its own. */
export function weigh(folder: string, paths: Iterable<string>): Weight {
	const weight: Weight = { html: 0, js: 0, css: 0, fonts: 0, wasm: 0, records: 0, other: 0, total: 0 };
	for (const path of new Set(paths)) {
		const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
		if (!existsSync(file))
			throw new Error(`missing file: the page asks for ${path}, which is not in ${folder}`);
		const bytes = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
		weight[kinds[extname(file)] ?? 'other'] += bytes;
		weight.total += bytes;
	}
	return weight;
}

/** Every limit that a weight goes over, in words. */
export function over(weight: Weight, limits: Partial<Weight>): string[] {
	return (Object.entries(limits) as [keyof Weight, number][])
		.filter(([kind, limit]) => weight[kind] > limit)
		.map(([kind, limit]) => `${kind}: ${kilobytes(weight[kind])}, at most ${kilobytes(limit)}`);
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
