import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { rasteriserWith, type Rasterise } from '#views/picture/rasteriser.ts';
import { interFonts } from './inter-fonts.ts';

const { resolve } = createRequire(import.meta.url);

let begun: Promise<Rasterise> | undefined;

async function begin(): Promise<Rasterise> {
	const [wasm, fonts] = await Promise.all([
		readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
		interFonts()
	]);
	return rasteriserWith(
		wasm,
		fonts.map(({ bytes }) => bytes)
	);
}

/** Returns a function that turns an SVG into a PNG of the given width in pixels; the same bytes on every machine. */
export const rasteriser = (): Promise<Rasterise> => (begun ??= begin());
