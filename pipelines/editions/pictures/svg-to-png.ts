import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { png } from './encode-png.ts';
import { interFonts } from './inter-fonts.ts';

const { resolve } = createRequire(import.meta.url);

let begun: Promise<Uint8Array[]> | undefined;

/** Loads the renderer and the only fonts that it uses. */
async function begin(): Promise<Uint8Array[]> {
	const [wasm, fonts] = await Promise.all([
		readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
		interFonts()
	]);
	await initWasm(wasm);
	return fonts.map(({ bytes }) => bytes);
}

/** Returns a function that turns an SVG into a PNG of the given width in pixels; the same bytes on every machine. */
export async function rasteriser(): Promise<(svg: string, width: number) => Uint8Array> {
	const fontBuffers = await (begun ??= begin());
	return (svg, width) => {
		const drawn = new Resvg(svg, {
			font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
			fitTo: { mode: 'width', value: width }
		});
		const image = drawn.render();
		const out = png(image.pixels, image.width, image.height);
		image.free();
		drawn.free();
		return out;
	};
}
